// What assignments, increments and op-assignments cannot do.
package main

type t struct{ x int }

func two() (int, int) { return 1, 2 }
func none()           {}

func main() {
	var a, b int
	var s string
	const c = 1
	_ = b
	a, b = 1 // want error: assignment mismatch: 2 variables but 1 value
	a = 1, 2 // want error: assignment mismatch: 1 variable but 2 values
	a = two() // want error: assignment mismatch: 1 variable but two returns 2 values
	a, b = two(), 1 // want error: multiple-value two() (value of type (int, int)) in single-value context
	a, s = two() // want error: cannot use two() (value of type int) as string value in assignment
	a = none() // want error: none() (no value) used as value
	1 = a // want error: cannot assign to 1 (neither addressable nor a map index expression)
	c = 2 // want error: cannot assign to c (neither addressable nor a map index expression)
	c++ // want error: cannot assign to c (neither addressable nor a map index expression)
	s++ // want error: invalid operation: s++ (non-numeric type string)
	two() = 1, 2 // want error: assignment mismatch: 1 variable but 2 values
	a += "a" // want error: invalid operation: a += "a" (mismatched types int and untyped string)
	s -= "a" // want error: invalid operation: operator - not defined on s (variable of type string)
	a <<= s // want error: invalid operation: shift count s (variable of type string) must be integer
}
