// Sleepers wake in the order of their times.
// flags: -time virtual
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	for _, ms := range []int{60, 20, 40} {
		go func() {
			time.Sleep(time.Duration(ms) * time.Millisecond)
			c <- ms
		}()
	}
	fmt.Println(<-c, <-c, <-c)
	// want output:
	// 20 40 60
}
