// Channels are values: a request carries the channel for its answer.
package main

import "fmt"

type request struct {
	n      int
	answer chan int
}

func main() {
	requests := make(chan request)
	go func() {
		for r := range requests {
			r.answer <- r.n * r.n
		}
	}()
	for i := 2; i < 5; i++ {
		answer := make(chan int)
		requests <- request{i, answer}
		fmt.Println(<-answer)
	}
	// want output:
	// 4
	// 9
	// 16
}
