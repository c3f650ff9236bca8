// Keys must be fields, constant indices or unique constant map keys; elements must fit.
package main

type point struct{ x, y int }
type has struct{ point }

func main() {
	n := 1
	_ = point{1} // want error: too few values in struct literal of type point
	_ = point{1, 2, 3} // want error: too many values in struct literal of type point
	_ = point{x: 1, 2} // want error: mixture of field:value and value elements in struct literal
	_ = point{z: 1} // want error: unknown field z in struct literal of type point
	_ = point{x: 1, x: 2} // want error: duplicate field name x in struct literal
	_ = has{x: 1} // want error: unknown field x in struct literal of type has
	_ = [2]int{1, 2, 3} // want error: index 2 is out of bounds (>= 2)
	_ = []int{n: 1} // want error: index n must be integer constant
	_ = []int{-1: 1} // want error: invalid argument: index -1 (constant of type int) must not be negative
	_ = []int{1: 1, 1: 2} // want error: duplicate index 1 in array or slice literal
	_ = map[string]int{"a": 1, "a": 2} // want error: duplicate key "a" in map literal
	_ = map[string]int{"a"} // want error: missing key in map literal
	_ = [...]int{1.5} // want error: cannot use 1.5 (untyped float constant) as int value in array or slice literal (truncated)
	_ = []*int{{}} // want error: invalid composite literal element type *int
	var _ [...]int // want error: invalid use of [...] array (outside a composite literal)
}
