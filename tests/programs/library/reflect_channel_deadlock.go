// Goroutines that reflection parks wait for what they do, as others.
package main

import "reflect"

func main() {
	c, d := reflect.ValueOf(make(chan int)), reflect.ValueOf(make(chan int))
	// want deadlock
	go func() {
		c.Send(reflect.ValueOf(1)) // want blocked: chan send
	}()
	go func() {
		reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: d, Send: reflect.ValueOf(2)}}) // want blocked: select
	}()
	go func() {
		reflect.Select(nil) // want blocked: select (no cases)
	}()
	reflect.ValueOf(make(chan bool)).Recv() // want blocked: chan receive
}
