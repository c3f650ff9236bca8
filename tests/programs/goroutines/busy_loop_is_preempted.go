// A goroutine that never waits does not stop the others.
package main

import (
	"fmt"
	"time"
)

func main() {
	go func() {
		for {
		}
	}()
	time.Sleep(10 * time.Millisecond)
	fmt.Println("main goes on") // want: main goes on
}
