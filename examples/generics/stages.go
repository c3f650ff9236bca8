// Generic pipeline stages: one function, written once, connects channels of every type.
package main

import "fmt"

// From sends the values of a slice.
func From[T any](values ...T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for _, value := range values {
			out <- value
		}
	}()
	return out
}

// Stage passes every value through f, in a goroutine of its own.
func Stage[In, Out any](in <-chan In, f func(In) Out) <-chan Out {
	out := make(chan Out)
	go func() {
		defer close(out)
		for value := range in {
			out <- f(value)
		}
	}()
	return out
}

func main() {
	words := From("go", "park", "gopher")
	lengths := Stage(words, func(word string) int { return len(word) })
	lines := Stage(lengths, func(n int) string { return fmt.Sprintf("%d letters", n) })
	for line := range lines {
		fmt.Println(line)
	}
	// want output:
	// 2 letters
	// 4 letters
	// 6 letters
}
