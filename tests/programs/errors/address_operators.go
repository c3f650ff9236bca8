// What is not addressable; what cannot be dereferenced.
package main

type t struct{ x int }

func f() t { return t{} }

const c = 1

func main() {
	m := map[int]t{}
	_ = &1 // want error: invalid operation: cannot take address of 1 (untyped int constant)
	_ = &c // want error: invalid operation: cannot take address of c (untyped int constant 1)
	_ = &f() // want error: invalid operation: cannot take address of f() (value of struct type t)
	_ = &f().x // want error: invalid operation: cannot take address of f().x (value of type int)
	_ = &m[1] // want error: invalid operation: cannot take address of m[1] (map index expression of struct type t)
	_ = &m[1].x // want error: invalid operation: cannot take address of m[1].x (value of type int)
	_ = &f // want error: invalid operation: cannot take address of f (value of type func() t)
	_ = &(1 + 2) // want error: invalid operation: cannot take address of 1 + 2 (untyped int constant 3)
	_ = &"a"[0] // want error: invalid operation: cannot take address of "a"[0] (value of type byte)
	_ = &[2]int{}[0] // want error: invalid operation: cannot take address of [2]int{}[0] (value of type int)
	_ = &[]int{1}[0]
	_ = &nil // want error: invalid operation: cannot take address of nil
	_ = &any(1).(int) // want error: invalid operation: cannot take address of any(1).(int) (comma, ok expression of type int)
	_ = *1 // want error: invalid operation: cannot indirect 1 (untyped int constant)
	_ = *nil // want error: invalid operation: cannot indirect nil
	_ = *m // want error: invalid operation: cannot indirect m (variable of type map[int]t)
	f().x = 1 // want error: cannot assign to f().x (neither addressable nor a map index expression)
	f() = t{} // want error: cannot assign to f() (neither addressable nor a map index expression)
	c = 2 // want error: cannot assign to c (neither addressable nor a map index expression)
	_ = &t // want error: t (type) is not an expression
}
