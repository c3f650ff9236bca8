package main

import "fmt"

func main() {
	stop := false
	done := make(chan int)
	go func() {
		n := 0
	again:
		n++
		if !stop {
			goto again
		}
		done <- n
	}()
	i := 0
spin:
	if i++; i < 200000 {
		goto spin
	}
	stop = true
	fmt.Println(<-done > 0)
}

// want output:
// true
