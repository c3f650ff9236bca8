// A done channel tells any number of goroutines to stop: closing it lets every receive from it through at once.
package main

import (
	"fmt"
	"sync"
)

func main() {
	done := make(chan struct{})
	ticks := make(chan int)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 1; ; i++ {
			select {
			case ticks <- i:
			case <-done:
				fmt.Println("told to stop")
				return
			}
		}
	}()
	for range 3 {
		fmt.Println("tick", <-ticks)
	}
	close(done)
	wg.Wait()
	// want output:
	// tick 1
	// tick 2
	// tick 3
	// told to stop
}
