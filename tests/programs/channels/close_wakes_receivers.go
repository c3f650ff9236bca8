// close wakes every waiting receiver: the longest waiter first, then the newest.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	c := make(chan int)
	var wg sync.WaitGroup
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-c
			fmt.Println(i)
		}()
		runtime.Gosched()
	}
	close(c)
	wg.Wait()
	// want output:
	// 0
	// 4
	// 3
	// 2
	// 1
}
