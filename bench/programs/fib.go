// fib(35), the naive way: calls and nothing else.
package main

import (
	"fmt"
	"time"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	start := time.Now()
	result := fib(35)
	elapsed := time.Since(start)
	if result != 9227465 {
		panic("wrong answer")
	}
	fmt.Println(elapsed.Nanoseconds())
}
