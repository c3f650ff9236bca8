// Names of fields, methods and parameters are unique; the types of fields must be types.
package main

import "fmt"

type a struct {
	x, x int // want error: x redeclared
	y    undefined // want error: undefined: undefined
	z    main // want error: main (function) is not a type
	w    [n]int // want error: invalid array length n
	fmt.Stringer
	Stringer int // want error: Stringer redeclared
	v    [-1]int // want error: invalid array length -1 (untyped int constant)
	u    map[func()]int // want error: invalid map key type func()
	t    chan chan<- undefined2 // want error: undefined: undefined2
	s    [1.5]int // want error: array length 1.5 (untyped float constant) must be integer
	r    ["a"]int // want error: array length "a" (untyped string constant) must be integer
	q    fmt.stringer // want error: undefined: fmt.stringer (but have Stringer)
	p    [len(global)]int
}

var n = 2
var global [3]int

type b interface {
	M()
	M(int) // want error: duplicate method M
	N(a, a int) // want error: a redeclared in this block
	O() undefined3 // want error: undefined: undefined3
}
type c interface {
	fmt.Stringer // want error: duplicate method String
	String() int
}
type d struct{ *c } // want error: embedded field type cannot be a pointer to an interface
type f struct{ d; c }

func (x a) y() {} // want error: field and method with the same name y
func (a a) m(a int) {} // want error: a redeclared in this block
func h(x int, x string) {} // want error: x redeclared in this block

func main() {}
