// A buffered channel is a bench: three places take three parcels at once, the fourth sender waits for a free place.
package main

import "fmt"

func main() {
	bench := make(chan int, 3)
	for i := 1; i <= 4; i++ {
		bench <- i // want blocked: chan send
		fmt.Println("put down parcel", i)
	}
	// want output:
	// put down parcel 1
	// put down parcel 2
	// put down parcel 3

	// want deadlock
}
