// Timers: After, Stop, Reset, AfterFunc, Ticker.
package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop(), t.Reset(time.Millisecond))
	<-t.C
	fmt.Println(len(t.C), cap(t.C))
	done := make(chan string)
	time.AfterFunc(2*time.Millisecond, func() { done <- "after func" })
	fmt.Println(<-done)
	tick := time.NewTicker(time.Millisecond)
	for i := 0; i < 3; i++ {
		<-tick.C
	}
	tick.Stop()
	select {
	case <-time.After(time.Millisecond):
		fmt.Println("timeout")
	case <-tick.C:
		fmt.Println("never")
	}
	// want output:
	// true false false
	// 0 0
	// after func
	// timeout
}
