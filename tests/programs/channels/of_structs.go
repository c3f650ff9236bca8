// A channel carries a copy of a struct.
package main

import "fmt"

type point struct {
	x, y int8
	name string
}

func main() {
	c := make(chan point)
	go func() {
		p := point{1, -2, "p"}
		c <- p
		p.x = 9
		c <- p
	}()
	fmt.Println(<-c, <-c) // want: {1 -2 p} {9 -2 p}
}
