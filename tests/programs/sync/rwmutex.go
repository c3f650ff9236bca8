// Readers share; a waiting writer holds new readers back.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var rw sync.RWMutex
	var wg sync.WaitGroup
	rw.RLock()
	rw.RLock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	rw.RUnlock()
	wg.Go(func() {
		rw.Lock()
		fmt.Println("writer")
		rw.Unlock()
	})
	runtime.Gosched()
	wg.Go(func() {
		rw.RLock()
		fmt.Println("reader")
		rw.RUnlock()
	})
	runtime.Gosched()
	fmt.Println("first readers leave")
	rw.RUnlock()
	rw.RUnlock()
	wg.Wait()
	// want output:
	// false true
	// first readers leave
	// writer
	// reader
}
