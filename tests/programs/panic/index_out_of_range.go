// An index out of range ends the program with its text and the goroutine's trace.
package main

func at(s []int, i int) int {
	return s[i] // want panic: runtime error: index out of range [3] with length 3
}

func main() {
	at([]int{1, 2, 3}, 3)
}
