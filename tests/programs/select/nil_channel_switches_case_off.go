// Setting a channel to nil takes its case out of the select.
package main

import "fmt"

func main() {
	a, b := make(chan int, 2), make(chan int, 2)
	a <- 1
	close(a)
	b <- 2
	close(b)
	sum := 0
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
			}
			sum += v
		case v, ok := <-b:
			if !ok {
				b = nil
			}
			sum += v
		}
	}
	fmt.Println(sum) // want: 3
}
