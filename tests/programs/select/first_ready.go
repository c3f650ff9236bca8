// A select takes the one case that can go on.
package main

import "fmt"

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	b <- 5
	select {
	case v := <-a:
		fmt.Println("a", v)
	case v := <-b:
		fmt.Println("b", v)
	}
	// want: b 5
}
