// Panics name instances as %T does.
package main

import (
	"fmt"
	"reflect"
)

type Box[T any] struct{ v T }

func (b Box[T]) Get() T { return b.v }

type getter[T any] interface{ Get() T }

type id[T any] int

type failure[T any] struct{ what T }

func (f failure[T]) Error() string { return fmt.Sprint("failure: ", f.what) }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func assert[T any](x any) { _ = x.(T) }

func equal[T comparable](x, y T) bool { return x == y }

func main() {
	try(func() { assert[Box[string]](Box[int]{}) })
	try(func() { assert[getter[string]](&Box[int]{}) })
	try(func() { assert[fmt.Stringer](Box[reflect.Value]{}) })
	try(func() { assert[getter[int]](nil) })
	try(func() { var g getter[int]; _ = g.(Box[int]) })
	try(func() { var g getter[int] = (*Box[int])(nil); g.Get() })
	try(func() { equal[any](Box[[]int]{}, Box[[]int]{}) })
	try(func() { _ = map[any]int{Box[func()]{}: 1} })
	try(func() { panic(failure[Box[int]]{}) })
	panic(id[Box[int]](3)) // want panic: main.id[main.Box[int]](3)
}

// want output:
// interface conversion: interface {} is main.Box[int], not main.Box[string]
// interface conversion: *main.Box[int] is not main.getter[string]: missing method Get
// interface conversion: main.Box[reflect.Value] is not fmt.Stringer: missing method String
// interface conversion: interface is nil, not main.getter[int]
// interface conversion: main.getter[int] is nil, not main.Box[int]
// runtime error: invalid memory address or nil pointer dereference
// runtime error: comparing uncomparable type main.Box[[]int]
// runtime error: hash of unhashable type main.Box[func()]
// failure: {0}
