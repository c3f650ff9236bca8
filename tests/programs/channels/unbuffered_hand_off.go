// A send and a receive on an unbuffered channel meet; who completes the operation keeps running.
package main

import "fmt"

func main() {
	c := make(chan int)
	done := make(chan bool)
	go func() {
		for i := 0; i < 4; i++ {
			fmt.Println("s", i)
			c <- i
		}
		close(c)
		done <- true
	}()
	for v := range c {
		fmt.Println("r", v)
	}
	<-done
	// want output:
	// s 0
	// s 1
	// r 0
	// r 1
	// s 2
	// s 3
	// r 2
	// r 3
}
