// Values of type parameters of any size: empty structs, large arrays, interfaces, functions; in fields, arrays and maps.
package main

import (
	"fmt"
	"unsafe"
)

type triple[T any] struct {
	a byte
	v T
	b byte
}
type big [100]int

func (t triple[T]) get() T                { return t.v }
func (t *triple[T]) swap(v T) T           { v, t.v = t.v, v; return v }
func arr[T any](v T) (a [3]T)             { a[1] = v; return a }
func size[T any]() (uintptr, uintptr)     { var t triple[T]; return unsafe.Sizeof(t), unsafe.Offsetof(t.b) }
func inMap[T comparable](v T) (bool, int) { m := map[T][2]T{v: {v, v}}; return m[v][1] == v, len(m) }
func send[T any](v T) T                   { c := make(chan T, 1); c <- v; return <-c }
func viaAny[T any](v T) T                 { var e any = v; return e.(T) }

func main() {
	fmt.Println(size[struct{}]())
	fmt.Println(size[int16]())
	fmt.Println(size[string]())
	fmt.Println(size[big]())
	t := triple[big]{v: big{99: 7}}
	old := t.swap(big{1})
	fmt.Println(old[99], t.get()[0], len(arr(big{})), arr("x"), arr(struct{}{}), arr[error](nil))
	fmt.Println(inMap(big{5: 1}))
	fmt.Println(inMap(struct{}{}))
	fmt.Println(inMap[any]("k"))
	fmt.Println(send(big{3: 4})[3], send(int8(-1)), send(1.5), viaAny(big{2: 2})[2], viaAny(int8(-3)), viaAny(float32(0.1)), viaAny(func() int { return 6 })())
	p := &triple[[2]uint8]{1, [2]uint8{2, 3}, 4}
	p.v[1]++
	fmt.Println(*p, p.swap([2]uint8{9, 9}), p.v)
	// want output:
	// 2 1
	// 6 4
	// 32 24
	// 816 808
	// 7 1 3 [ x ] [{} {} {}] [<nil> <nil> <nil>]
	// true 1
	// true 1
	// true 1
	// 4 -1 1.5 2 -3 0.1 6
	// {1 [9 9] 4} [2 4] [9 9]
}
