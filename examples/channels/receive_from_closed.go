// A receive from a closed channel never waits: first what is left, then the zero value and false.
package main

import "fmt"

func main() {
	ch := make(chan int, 2)
	ch <- 7
	close(ch)
	v, ok := <-ch
	fmt.Println(v, ok) // want: 7 true
	v, ok = <-ch
	fmt.Println(v, ok) // want: 0 false
	for x := range ch {
		fmt.Println("never printed", x)
	}
}
