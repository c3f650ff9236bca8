// A generic type that contains itself has no size, whatever is asked of its instances.
package main

import "unsafe"

type T[P any] struct {
	T[P] // want error: invalid recursive type: T refers to itself
}
type A[P any] struct{ b B[P] } // want error: invalid recursive type B
type B[P any] struct{ a A[P] }

const _ = unsafe.Sizeof(T[int]{}) // want error: invalid recursive type: T refers to itself

var x = A[string]{}
var y = unsafe.Alignof(B[string]{})

func f[Q any](q A[Q], t T[Q]) {
	_ = unsafe.Sizeof(q)
	_ = unsafe.Sizeof(t)
	_ = unsafe.Offsetof(q.b)
	_ = unsafe.Sizeof(struct{ T[Q] }{})
}

func main() {
	_ = unsafe.Sizeof(T[int]{})
	_ = unsafe.Sizeof(struct{ T[int] }{})
	_ = map[A[int]]int{}
	type K struct{ k K } // want error: invalid recursive type: K refers to itself
	_ = unsafe.Sizeof(K{})
}
