// A send to a nil channel waits for ever.
package main

func main() {
	var c chan int
	c <- 1 // want blocked: chan send (nil chan)
	// want deadlock
}
