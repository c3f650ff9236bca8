// Sender and receiver meet at the door: the value changes hands and both go on.
package main

import "fmt"

func main() {
	door := make(chan int)
	go func() {
		door <- 42 // waits here until main receives
	}()
	fmt.Println("received", <-door) // want: received 42
}
