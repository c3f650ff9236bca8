// A deferred nil function panics when it is called, after the later deferred ones.
package main

import "fmt"

func main() {
	defer fmt.Println("first deferred") // want: later deferred
	var f func()
	defer f()                           // want panic: runtime error: invalid memory address or nil pointer dereference
	defer fmt.Println("later deferred") // want: first deferred
}
