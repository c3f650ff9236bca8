// A send on a closed channel is a panic, not a wait: who sends must know that the channel is still open.
package main

import "fmt"

func main() {
	ch := make(chan int, 1)
	close(ch)
	fmt.Println("closed") // want: closed
	ch <- 1               // want panic: send on closed channel
}
