// Once runs its function once, also when it panics; OnceFunc repeats the panic.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	for i := 0; i < 3; i++ {
		once.Do(func() { fmt.Println("once", i) })
	}
	f := sync.OnceFunc(func() { fmt.Println("func"); panic("p") })
	for i := 0; i < 2; i++ {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			f()
		}()
	}
	// want output:
	// once 0
	// func
	// recovered p
	// recovered p
}
