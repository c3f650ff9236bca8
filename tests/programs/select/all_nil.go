// Cases on nil channels are never ready.
package main

func main() {
	var a, b chan int
	select { // want blocked: select
	case <-a:
	case b <- 1:
	}
	// want deadlock
}
