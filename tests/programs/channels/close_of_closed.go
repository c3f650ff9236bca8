// Closing twice panics.
package main

func main() {
	c := make(chan int)
	close(c)
	close(c) // want panic: close of closed channel
}
