// An iterator over a channel that leaves no goroutine behind: leaving the loop early tells the sender to stop.
package main

import (
	"fmt"
	"iter"
)

// Generate makes the values in a goroutine, as a producer would.
func Generate[T any](next func(int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		values, done := make(chan T), make(chan struct{})
		defer close(done)
		go func() {
			for i := 0; ; i++ {
				select {
				case values <- next(i):
				case <-done: // without this case the goroutine would wait for ever: a leak
					return
				}
			}
		}()
		for value := range values {
			if !yield(value) {
				return
			}
		}
	}
}

func main() {
	for square := range Generate(func(i int) int { return i * i }) {
		fmt.Println(square)
		if square > 5 {
			break
		}
	}
	// want output:
	// 0
	// 1
	// 4
	// 9
}
