// A goroutine that waits for ever is a leak, not a deadlock: main can still return, and Go says nothing.
//
// Many texts call this program a deadlock. It is not: Go reports one only when every goroutine waits.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	ch := make(chan int)
	go func() {
		ch <- 42 // want leak: chan send
	}()
	runtime.Gosched()                                // lets the sender reach the door
	fmt.Println("main returns and the program ends") // want: main returns and the program ends
}
