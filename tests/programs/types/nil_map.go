// A nil map reads like an empty one and cannot take elements; delete and clear on it do nothing.
package main

import "fmt"

func main() {
	var m map[string][]int
	v, ok := m["a"]
	delete(m, "a")
	clear(m)
	for range m {
		fmt.Println("never")
	}
	fmt.Println(v == nil, ok, len(m), m == nil, m)
	m2 := map[string][]int{}
	m2["x"] = append(m2["x"], 1, 2)
	fmt.Println(m2, m2 == nil)
	m["b"] = nil // want panic: assignment to entry in nil map
	// want output:
	// true false 0 true map[]
	// map[x:[1 2]] false
}
