// A send case on a closed channel panics when it is looked at.
package main

func main() {
	c := make(chan int)
	close(c)
	select {
	case c <- 1: // want panic: send on closed channel
	default:
	}
}
