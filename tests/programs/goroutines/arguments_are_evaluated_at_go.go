// The arguments of a go statement are evaluated at once, in the calling goroutine.
package main

import "fmt"

func show(n int, done chan bool) {
	fmt.Println(n)
	done <- true
}

func main() {
	done := make(chan bool)
	n := 1
	go show(n, done)
	n = 2
	<-done
	// want: 1
}
