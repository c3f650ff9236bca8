// Goroutines started in loops have each iteration's own variables, and share what is declared outside.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	results := make([]int, 5)
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[i] = i * i
		}()
	}
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			results[n] += 100 * i
		}(i)
	}
	wg.Wait()
	fmt.Println(results)
	total := 0
	var mu sync.Mutex
	for _, v := range results {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			total += v
		})
	}
	wg.Wait()
	done := make(chan struct{})
	var f func(int)
	f = func(n int) {
		if n == 0 {
			close(done)
			return
		}
		total++
		go f(n - 1)
	}
	f(10)
	<-done
	fmt.Println(total)
	// want output:
	// [0 101 4 9 16]
	// 140
}
