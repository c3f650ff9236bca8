// runtime.Goexit runs the deferred calls and ends the goroutine only.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("deferred")
		func() {
			runtime.Goexit()
		}()
		fmt.Println("never")
	}()
	<-done
	fmt.Println("main")
	// want output:
	// deferred
	// main
}
