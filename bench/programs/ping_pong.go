// Two goroutines hand one number to and fro over unbuffered channels.
package main

import (
	"fmt"
	"time"
)

func main() {
	const rounds = 300000
	ping, pong := make(chan int), make(chan int)
	go func() {
		for v := range ping {
			pong <- v + 1
		}
		close(pong)
	}()
	start := time.Now()
	v := 0
	for i := 0; i < rounds; i++ {
		ping <- v
		v = <-pong
	}
	elapsed := time.Since(start)
	close(ping)
	if v != rounds {
		panic("wrong answer")
	}
	fmt.Println(elapsed.Nanoseconds())
}
