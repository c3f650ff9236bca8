// A sequence that is pulled waits as a goroutine of its own.
package main

import "iter"

func main() {
	next, stop := iter.Pull(func(yield func(int) bool) {
		yield(1)
	})
	next()
	block, _ := iter.Pull2(func(yield func(int, int) bool) {
		<-(chan int)(nil) // want blocked: chan receive (nil chan)
	})
	block() // want blocked: coroutine
	stop()
	// want deadlock
}
