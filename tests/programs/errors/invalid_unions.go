// Terms that are wrong are told once; the others make the type set.
package main

type S struct{}

func (S) M() {}

type MyInt int
type I interface{ M() }
type N interface{ comparable }

type A interface{ int | I }                  // want error: cannot use main.I in union (main.I contains methods)
type B interface{ ~int | ~S | ~[]undefined } // want error: invalid use of ~ (underlying type of S is struct{}) // want error: undefined: undefined
type C interface{ ~MyInt | int | int }       // want error: invalid use of ~ (underlying type of MyInt is int) // want error: overlapping terms int and int
type D interface{ N | comparable }           // want error: cannot use main.N in union (main.N embeds comparable) // want error: cannot use comparable in union
type E interface{ int | undefined | int }    // want error: undefined: undefined // want error: overlapping terms int and int
type F interface{ ~I }                       // want error: invalid use of ~ (I is an interface)

func f1[T int | undefined](x T) { _ = x + 1; _ = x.foo; f1(3); f1("a") } // want error: undefined: undefined // want error: x.foo undefined (type T has no field or method foo) // want error: cannot use "a" (untyped string constant) as int value in argument to f1
func f2[P any, T int | P](x T)  { _ = x + 1; _ = x + "a" }               // want error: term cannot be a type parameter // want error: invalid operation: x + "a" (mismatched types T and untyped string)
func f3[P any, T ~P](x T)       { _ = x + 1; f3[int, int](1) }           // want error: type in term ~P cannot be a type parameter // want error: invalid operation: x + 1 (mismatched types T and untyped int)
func f4[T E](x T)               { _ = x + 1; f4("a") }                   // want error: cannot use "a" (untyped string constant) as int value in argument to f4
func f5[T A](x T)               { x.M(); f5(1); f5("a") }                // want error: x.M undefined (type T has no field or method M)
func f6[T F](x T)               { f6(S{}) }
func f7[T undefined](x T)       { _ = x + 1; f7("a") } // want error: undefined: undefined // want error: invalid operation: x + 1 (mismatched types T and untyped int)

var v E // want error: cannot use type E outside a type constraint: interface contains type constraints
var g []A

func main() {}
