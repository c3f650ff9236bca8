// Errors that tell of operands are new values: each is printed.
package main

func main() {
	var s []int
	n := 5
	defer func() {
		recover()
		print(s[n]) // want exit: 2
		// want stderr: panic: runtime error: index out of range [5] with length 0 [recovered]
		// want stderr: 	panic: runtime error: index out of range [5] with length 0
	}()
	print(s[n])
}
