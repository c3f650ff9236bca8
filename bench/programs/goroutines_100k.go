// 100,000 goroutines parked at one channel, each sends one number.
package main

import (
	"fmt"
	"time"
)

func main() {
	const count = 100000
	start := time.Now()
	ch := make(chan int)
	for i := 0; i < count; i++ {
		go func() { ch <- i }()
	}
	sum := 0
	for i := 0; i < count; i++ {
		sum += <-ch
	}
	elapsed := time.Since(start)
	if sum != count*(count-1)/2 {
		panic("wrong answer")
	}
	fmt.Println(elapsed.Nanoseconds())
}
