// A write to a nil map panics.
package main

func main() {
	var m map[string]int
	m["a"] = 1 // want panic: assignment to entry in nil map
}
