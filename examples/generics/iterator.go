// A loop over a function: the body of the loop is handed to the iterator, which calls it for every value.
package main

import (
	"fmt"
	"iter"
)

// Countdown yields n, n-1, … 1. When the loop is left early, yield returns false.
func Countdown(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("the iterator ends")
		for ; n > 0; n-- {
			if !yield(n) {
				return
			}
		}
	}
}

func main() {
	for i := range Countdown(3) {
		fmt.Println(i)
	}
	for i := range Countdown(1000) {
		fmt.Println(i)
		if i < 1000 {
			break
		}
	}
	// want output:
	// 3
	// 2
	// 1
	// the iterator ends
	// 1000
	// 999
	// the iterator ends
}
