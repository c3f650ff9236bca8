// Keywords cannot be names; predeclared identifiers can.
package main

func main() {
	var chan int // want error: syntax error: unexpected keyword chan, expected name
	type := 1 // want error: syntax error: unexpected :=, expected name
	_ = func() { goto := 1 } // want error: syntax error: unexpected :=, expected name
}
