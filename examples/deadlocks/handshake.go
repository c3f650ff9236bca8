// An unbuffered channel is a door where two people must meet: a send with nobody to receive waits for ever.
package main

import "fmt"

func main() {
	door := make(chan int)
	fmt.Println("I bring a parcel to the door") // want: I bring a parcel to the door
	door <- 42                                  // want blocked: chan send
	// want deadlock
	fmt.Println("somebody took it")
}
