// A hundred thousand goroutines.
package main

import "fmt"

func main() {
	c := make(chan int)
	for i := 0; i < 100000; i++ {
		go func() { c <- i }()
	}
	sum := 0
	for i := 0; i < 100000; i++ {
		sum += <-c
	}
	fmt.Println(sum) // want: 4999950000
}
