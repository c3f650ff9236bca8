// A map's element has no address and its fields cannot be assigned; the key type must be comparable.
package main

type point struct{ x int }

func main() {
	m := map[string]point{}
	m["a"].x = 1 // want error: cannot assign to struct field m["a"].x in map
	_ = &m["a"] // want error: invalid operation: cannot take address of m["a"] (map index expression of struct type point)
	m["a"] = point{1}
	p := map[string]*point{}
	p["a"].x = 1
	a := map[string][2]int{}
	a["k"][0] = 1 // want error: cannot assign to a["k"][0] (neither addressable nor a map index expression)
	_ = a["k"][:] // want error: cannot slice unaddressable value a["k"] (map index expression of type [2]int)
	var bad map[[]int]string // want error: invalid map key type []int
	var fine map[[2]any]string
	type s struct{ f func() }
	var worse map[s]int // want error: invalid map key type s
	_, _, _ = bad, fine, worse
}
