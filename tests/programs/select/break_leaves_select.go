// break leaves the select; a label leaves the loop around it.
package main

import "fmt"

func main() {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	c <- 3
loop:
	for {
		select {
		case v := <-c:
			if v == 2 {
				break
			}
			fmt.Println(v)
		default:
			break loop
		}
	}
	// want output:
	// 1
	// 3
}
