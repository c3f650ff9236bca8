// A small negative integer stays negative on its way through a channel.
package main

import "fmt"

func main() {
	c := make(chan int8, 4)
	for i := int8(-4); i < 0; i++ {
		c <- i
	}
	close(c)
	fmt.Println(int(<-c)) // want: -4
	x, ok := <-c
	fmt.Println(int(x), ok) // want: -3 true
	select {
	case y := <-c:
		fmt.Println(int(y)) // want: -2
	case <-make(chan int):
	}
	for z := range c {
		fmt.Println(int(z)) // want: -1
	}
}
