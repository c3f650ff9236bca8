// Senders that wait are served in the order they came.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	c := make(chan int)
	for i := 0; i < 5; i++ {
		go func() { c <- i }()
		runtime.Gosched()
	}
	for i := 0; i < 5; i++ {
		fmt.Println(<-c)
	}
	// want output:
	// 0
	// 1
	// 2
	// 3
	// 4
}
