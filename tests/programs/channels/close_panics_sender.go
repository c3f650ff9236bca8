// A sender that waits when the channel is closed panics.
package main

import "runtime"

func main() {
	c := make(chan int)
	go func() {
		c <- 1 // want panic: send on closed channel
	}()
	runtime.Gosched()
	close(c)
	runtime.Gosched()
	select {}
}
