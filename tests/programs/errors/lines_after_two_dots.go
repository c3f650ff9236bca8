// Two dots at a line's end: gc counts the next line already at the second one, and goes on from there.
package main

import "fmt"

func main() {
	var s fmt..
	fmt.Println(s) // want error: syntax error: unexpected ., expected name
	x :=           // want error: syntax error: unexpected name fmt at end of statement
	fmt..
	fmt.Println(x)
} // want error: syntax error: unexpected ., expected name or (
// want error: syntax error: unexpected ) at end of statement
