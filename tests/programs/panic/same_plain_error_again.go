// An error with a text that is always the same is the same value each time; one that tells of operands is a new one.
package main

func main() {
	var m map[int]int
	var s []int
	defer func() {
		recover()
		m[1] = 2 // want exit: 2
		// want stderr: panic: assignment to entry in nil map [recovered, repanicked]
	}()
	defer func() {
		recover()
		m[1] = 2
	}()
	defer func() { recover() }()
	defer func() {
		recover()
		print(s[0])
	}()
	print(s[0])
}
