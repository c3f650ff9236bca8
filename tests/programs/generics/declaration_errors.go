// What type parameter declarations cannot say.
package main

type a[T any] struct{ T } // want error: embedded field type cannot be a (pointer to a) type parameter
type b[T any] T // want error: cannot use a type parameter as RHS in type declaration
type c[T any] interface{ T } // want error: term cannot be a type parameter
type d interface{ int | comparable } // want error: cannot use comparable in union
type e interface{ int | interface{ M() } } // want error: cannot use interface{M()} in union (interface{M()} contains methods)
type mine int
type f interface{ ~mine } // want error: invalid use of ~ (underlying type of mine is int)
type g interface{ ~error } // want error: invalid use of ~ (error is an interface)
type h interface{ int | int } // want error: overlapping terms int and int
type i interface{ ~int | int } // want error: overlapping terms int and ~int
type j[T any, T any] struct{} // want error: T redeclared in this block
type k[T j2] struct{} // want error: undefined: j2
type l[T int] struct{ next *l[T] }
type m[T any] struct{}

func (m) M1() {} // want error: cannot use generic type m[T any] without instantiation
func (m[int]) M2() {}
func (m[A, B]) M4() {} // want error: receiver declares 2 type parameters, but receiver base type declares 1
func main[T any]() {} // want error: func main must have no type parameters
func init[T any]() {} // want error: func init must have no type parameters
func n[T T]() {} // want error: cannot use a type parameter as constraint
