// The deadlock's text shows every goroutine with its reason.
package main

import "sync"

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	c := make(chan int)
	mu.Lock()
	wg.Add(1)
	go func() {
		mu.Lock() // want blocked: sync.Mutex.Lock
	}()
	go func() {
		for range c { // want blocked: chan receive
		}
	}()
	wg.Wait() // want blocked: sync.WaitGroup.Wait
	// want deadlock
}
