// A variable without bytes is captured like any other.
package main

import "fmt"

type T struct{}

func (T) name() string { return "T" }

func main() {
	var x T
	f := func() string { return x.name() }
	g := func() (T, string) { return x, f() }
	fmt.Println(g())
	// want: {} T
}
