// The program ends when main returns, without waiting for others, and not running their deferred functions.
package main

import "fmt"

func main() {
	started := make(chan bool)
	for range 3 {
		go func() {
			defer fmt.Println("never printed")
			started <- true
			select {}
		}()
	}
	for range 3 {
		<-started
	}
	defer fmt.Println("deferred in main")
	fmt.Println("main ends")
	// want output:
	// main ends
	// deferred in main
}
