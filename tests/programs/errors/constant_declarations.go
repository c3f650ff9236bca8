// Constant declarations need constant values of basic types, and values for all names.
package main

import "math"

func f() int { return 1 }

var v = 1

const (
	a = f() // want error: f() (value of type int) is not constant
	b = v // want error: v (variable of type int) is not constant
	c = math.Sqrt(4) // want error: math.Sqrt(4) (value of type float64) is not constant
	d []int = nil // want error: invalid constant type []int
	e *int = nil // want error: invalid constant type *int
	g = [2]int{} // want error: [2]int{} (value of type [2]int) is not constant
	h, i = 1 // want error: missing init expr for i
	j = 1, 2 // want error: extra init expr 2
	k int // want error: missing init expr for k
	l = "abc"[1] // want error: "abc"[1] (value of type byte) is not constant
	m error = nil // want error: invalid constant type error
	n = nil // want error: nil is not constant
	o = struct{}{} // want error: struct{}{} (value of type struct{}) is not constant
	p = len(f2()) // want error: len(f2()) (value of type int) is not constant
	q = func() {} // want error: func() {} (value of type func()) is not constant
	r = int8(v) // want error: int8(v) (value of type int8) is not constant
	s float64 = "1" // want error: cannot use "1" (untyped string constant) as float64 value in constant declaration
	t = -"a" // want error: invalid operation: operator - not defined on "a" (untyped string constant)
	u = !1 // want error: invalid operation: operator ! not defined on 1 (untyped int constant)
	w = ^1.5 // want error: invalid operation: operator ^ not defined on 1.5 (untyped float constant)
)

func f2() [2]int { return [2]int{} }

func main() {
	const local = local + 1 // want error: undefined: local
	const unused = 1
	const x, y = 1, 2, 3 // want error: extra init expr 3
}
