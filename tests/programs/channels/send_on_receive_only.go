// A send on a receive-only channel does not compile.
package main

func main() {
	c := make(<-chan int)
	c <- 1 // want error: invalid operation: cannot send to receive-only channel <-chan int c (variable of type <-chan int)
}
