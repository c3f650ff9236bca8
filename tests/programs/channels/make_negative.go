// A negative size panics.
package main

func main() {
	n := -1
	_ = make(chan int, n) // want panic: makechan: size out of range
}
