// A mutex lets one goroutine at a time in.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n, inside, most := 0, 0, 0
	for i := 0; i < 20; i++ {
		wg.Go(func() {
			for j := 0; j < 50; j++ {
				mu.Lock()
				inside++
				most = max(most, inside)
				runtime.Gosched()
				n++
				inside--
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(n, most, mu.TryLock(), mu.TryLock())
	// want output:
	// 1000 1 true false
}
