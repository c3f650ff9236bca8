// The elements of channels have less than 64 kB.
package main

type Big [70000]byte

var a chan Big                   // want error: channel element type too large (>64kB)
var b = make(chan [1 << 16]int8) // want error: channel element type too large (>64kB)
var c chan [1<<16 - 1]byte
var d chan *Big

type C struct{ c <-chan Big } // want error: channel element type too large (>64kB)

func f(c chan<- Big) {} // want error: channel element type too large (>64kB)

func g[T any](c chan T) {}

func main() {
	var e chan Big // want error: channel element type too large (>64kB)
	_ = e
}
