// A channel that was declared but never made is nil, and a nil channel is a door in no wall: nobody ever comes through.
package main

import "fmt"

func main() {
	var results chan int // try: results := make(chan int)
	go func() {
		results <- 42 // want blocked: chan send (nil chan)
	}()
	fmt.Println("waiting") // want: waiting
	fmt.Println(<-results) // want blocked: chan receive (nil chan)
	// want deadlock
}
