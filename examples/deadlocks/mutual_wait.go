// Two goroutines that each wait for the other's first word never start talking: the circular wait in its smallest form.
package main

import (
	"fmt"
	"sync"
)

func main() {
	a, b := make(chan string), make(chan string)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		word := <-a // want blocked: chan receive
		b <- "and good evening to you, " + word
	}()
	go func() {
		defer wg.Done()
		word := <-b // want blocked: chan receive
		a <- "good evening, " + word
	}()
	fmt.Println("who speaks first?") // want: who speaks first?
	wg.Wait()                        // want blocked: sync.WaitGroup.Wait
	// want deadlock
}
