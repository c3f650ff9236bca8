// Type arguments must satisfy their constraints; bodies may only do what every type of the set can.
package main

import "fmt"

type number interface{ ~int | ~float64 }
type mine string
type box[T any] struct{ v T }

func sum[T number](v ...T) (t T)           { return }
func eq[T comparable](a, b T) bool          { return a == b }
func str[T fmt.Stringer](v T) string        { return v.String() }
func zero[T any]() (t T)                    { return }
func bad[T any](a, b T) bool                { return a == b } // want error: invalid operation: a == b (incomparable types in type set)
func worse[T any](a T) T                    { return a + 1 } // want error: invalid operation: a + 1 (mismatched types T and untyped int)
func idx[T any](a T) int                    { return len(a) } // want error: invalid argument: a (variable of type T constrained by any) for built-in len
func mod[T number](a T) T                   { return a % 2 } // want error: invalid operation: operator % not defined on a (variable of type T constrained by number)
func field[T struct{ x int }](a T) int      { return a.x } // want error: a.x undefined (type T has no field or method x)
func set[T number]() T                      { return 1.5 } // want error: cannot use 1.5 (untyped float constant) as T value in return statement
func nilOf[T any]() T                       { return nil } // want error: cannot use nil as T value in return statement

func main() {
	sum("a") // want error: string does not satisfy number (string missing in ~int | ~float64)
	sum[mine]() // want error: mine does not satisfy number (mine missing in ~int | ~float64)
	eq([]int{}, nil) // want error: []int does not satisfy comparable
	eq(func() {}, nil) // want error: func() does not satisfy comparable
	str(1) // want error: int does not satisfy fmt.Stringer (missing method String)
	zero() // want error: in call to zero, cannot infer T (declared at errors.go:13:11)
	_ = zero // want error: cannot use generic function zero without instantiation
	_ = box{1} // want error: cannot use generic type box[T any] without instantiation
	_ = box[int, int]{} // want error: too many type arguments for type box: have 2, want 1
	var n number // want error: cannot use type number outside a type constraint: interface contains type constraints
	var c comparable // want error: cannot use type comparable outside a type constraint: interface is (or embeds) comparable
	sum(1, "a") // want error: in call to sum, mismatched types untyped int and untyped string (cannot infer T)
	sum(int8(1)) // want error: int8 does not satisfy number (int8 missing in ~int | ~float64)
	zero[int, int]() // want error: got 2 type arguments but want 1
	_ = box[int]{"s"} // want error: cannot use "s" (untyped string constant) as int value in struct literal
	_, _ = n, c
}
