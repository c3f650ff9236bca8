// Who is still parked when the program ends is known with reason and place.
package main

import "runtime"

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		<-a // want leak: chan receive
	}()
	go func() {
		select { // want leak: select
		case <-a:
		case b <- 1:
		}
	}()
	runtime.Gosched()
}
