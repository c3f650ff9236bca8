// Sleepers wake in the order of their times.
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	for _, ms := range []int{30, 10, 20} {
		go func() {
			time.Sleep(time.Duration(ms) * time.Millisecond)
			c <- ms
		}()
	}
	fmt.Println(<-c, <-c, <-c)
	// want output:
	// 10 20 30
}
