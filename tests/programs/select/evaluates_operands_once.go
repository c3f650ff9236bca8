// Channel and value of every case are evaluated once, in source order, before the choice.
package main

import "fmt"

func channel(name string) chan int {
	fmt.Println("channel", name)
	return make(chan int, 1)
}

func value(n int) int {
	fmt.Println("value", n)
	return n
}

func main() {
	select {
	case <-channel("a"):
	case channel("b") <- value(1):
		fmt.Println("sent")
	}
	// want output:
	// channel a
	// channel b
	// value 1
	// sent
}
