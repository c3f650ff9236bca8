// Type parameters are types only where they are declared; they cannot be embedded, asserted on, or be a constant's type.
package main

import "fmt"

type num interface{ ~int | ~float64 }

func a[T any](v T) {
	_ = v.(int) // want error: invalid operation: cannot use type assertion on type parameter value v (variable of type T constrained by any)
	switch v.(type) { // want error: cannot use type switch on type parameter value v (variable of type T constrained by any)
	}
	const c T = 1 // want error: invalid constant type T
	type local struct{ T } // want error: embedded field type cannot be a (pointer to a) type parameter
	var x T = nil // want error: cannot use nil as T value in variable declaration
	_ = v.Field // want error: v.Field undefined (type T has no field or method Field)
	_ = v() // want error: invalid operation: cannot call v (variable of type T constrained by any): no specific type
	v.Method() // want error: v.Method undefined (type T has no field or method Method)
	for range v { // want error: cannot range over v (variable of type T constrained by any): no specific type
	}
	_ = T // want error: T (type) is not an expression
	_ = T{} // want error: invalid composite literal type T (no common underlying type)
	_ = *v // want error: invalid operation: cannot indirect v (variable of type T constrained by any)
	_ = x
}
func b[T num](v T) {
	_ = v | 1 // want error: invalid operation: operator | not defined on v (variable of type T constrained by num)
	_ = v << 1 // want error: invalid operation: shifted operand v (variable of type T constrained by num) must be integer
	_ = "a" + v // want error: invalid operation: "a" + v (mismatched types untyped string and T)
	var i int = v // want error: cannot use v (variable of type T constrained by num) as int value in variable declaration
	_ = int(v)
	_ = string(v) // want error: cannot convert v (variable of type T constrained by num) to type string: cannot convert float64 (in T) to type string
	_ = v && true // want error: invalid operation: v && true (mismatched types T and untyped bool)
	_ = []int{}[v] // want error: invalid argument: index v (variable of type T constrained by num) must be integer
	_ = i
}
func c[K any, V any](k K) {
	_ = map[K]V{} // want error: invalid map key type K (missing comparable constraint)
	fmt.Println(T) // want error: undefined: T
}
func d[T fmt.Stringer](v T) {
	var _ fmt.Stringer = v
	var _ T = fmt.Stringer(v) // want error: cannot use fmt.Stringer(v) (value of interface type fmt.Stringer) as T value in variable declaration: need type assertion
	var _ *fmt.Stringer = &v // want error: cannot use &v (value of type *T) as *fmt.Stringer value in variable declaration: *T does not implement *fmt.Stringer (type *fmt.Stringer is pointer to interface, not interface)
}

func e[P *int | *string, Q *int | string, R ~*int | *int8](p P, q Q, r R) {
	_ = *p // want error: invalid operation: pointers of p (variable of type P constrained by *int | *string) must have identical base types
	_ = *q // want error: invalid operation: cannot indirect q (variable of type Q constrained by *int | string)
	_ = *r // want error: invalid operation: pointers of r (variable of type R constrained by ~*int | *int8) must have identical base types
}

func main() {}
