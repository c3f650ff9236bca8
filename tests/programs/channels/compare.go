// Channels are equal when they came from the same make.
package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	c := a
	var n chan int
	fmt.Println(a == b, a == c, n == nil, (<-chan int)(a) == c) // want: false true true true
}
