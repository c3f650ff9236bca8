// A select can wait to send and to receive at once.
package main

import "fmt"

func main() {
	in, out := make(chan int), make(chan int)
	go func() { fmt.Println("got", <-out); in <- 2 }()
	for i := 0; i < 2; i++ {
		select {
		case out <- 1:
			fmt.Println("sent")
		case v := <-in:
			fmt.Println("received", v)
		}
	}
	// want output:
	// got 1
	// sent
	// received 2
}
