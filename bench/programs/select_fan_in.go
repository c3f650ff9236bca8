// Four producers, one select that takes from whoever is ready.
package main

import (
	"fmt"
	"time"
)

func produce(n int) <-chan int {
	ch := make(chan int)
	go func() {
		for i := 1; i <= n; i++ {
			ch <- i
		}
		close(ch)
	}()
	return ch
}

func main() {
	const each = 50000
	start := time.Now()
	a, b, c, d := produce(each), produce(each), produce(each), produce(each)
	sum := 0
	for a != nil || b != nil || c != nil || d != nil {
		select {
		case v, ok := <-a:
			if sum += v; !ok {
				a = nil
			}
		case v, ok := <-b:
			if sum += v; !ok {
				b = nil
			}
		case v, ok := <-c:
			if sum += v; !ok {
				c = nil
			}
		case v, ok := <-d:
			if sum += v; !ok {
				d = nil
			}
		}
	}
	elapsed := time.Since(start)
	if sum != 4*each*(each+1)/2 {
		panic("wrong answer")
	}
	fmt.Println(elapsed.Nanoseconds())
}
