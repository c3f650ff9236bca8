// Signal wakes the one who waited longest, Broadcast everybody.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			cond.Wait()
			fmt.Println("woken", i)
			mu.Unlock()
		}()
		runtime.Gosched()
	}
	mu.Lock()
	cond.Signal()
	mu.Unlock()
	runtime.Gosched()
	mu.Lock()
	cond.Broadcast()
	mu.Unlock()
	wg.Wait()
	// want output:
	// woken 0
	// woken 3
	// woken 1
	// woken 2
}
