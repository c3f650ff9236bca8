// Channels convert to their directions; a parameter's direction limits what may be done.
package main

import "fmt"

func send(c chan<- int)        { c <- 7 }
func receive(c <-chan int) int { return <-c }

func main() {
	c := make(chan int, 1)
	send(c)
	fmt.Println(receive(c))                                 // want: 7
	fmt.Printf("%T %T\n", (<-chan int)(c), (chan<- int)(c)) // want: <-chan int chan<- int
}
