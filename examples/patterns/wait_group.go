// A WaitGroup is a counter on a board: Add before the goroutine starts, Done when it ends, Wait until it shows zero.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	squares := make([]int, 4)
	for i := range squares {
		wg.Add(1)
		go func() {
			defer wg.Done()
			squares[i] = i * i // each goroutine writes a place of its own
		}()
	}
	wg.Wait()
	fmt.Println(squares) // want: [0 1 4 9]
}
