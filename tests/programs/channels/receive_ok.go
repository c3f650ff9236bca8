// The second value of a receive tells whether the value was sent.
package main

import "fmt"

func main() {
	c := make(chan int, 1)
	c <- 0
	close(c)
	v, ok := <-c
	fmt.Println(v, ok) // want: 0 true
	v, ok = <-c
	fmt.Println(v, ok) // want: 0 false
}
