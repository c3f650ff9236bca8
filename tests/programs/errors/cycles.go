// Types and constants that need themselves have no size or value.
package main

type a struct{ a a } // want error: invalid recursive type: a refers to itself
type b struct{ c c } // want error: invalid recursive type b
type c struct{ b [2]b }
type d [2]d // want error: invalid recursive type: d refers to itself
type e e // want error: invalid recursive type: e refers to itself
type f interface{ f } // want error: invalid recursive type: f refers to itself
type g = g // want error: invalid recursive type: g refers to itself
type h = []h // want error: invalid recursive type: h refers to itself
type i [len(j)]int // want error: invalid recursive type i
type k struct{ l *k }

var j i

const m = n // want error: initialization cycle for m
const n = m + 1

type o interface{ p }
type p interface{ q() o }
type r[T any] struct{ r *r[T] }
type s[T any] struct{ s s[T] } // want error: invalid recursive type: s refers to itself

func main() {}
