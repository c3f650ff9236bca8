// Sizeof, Alignof and Offsetof are constants; offsets reach through embedded fields.
package main

import (
	"fmt"
	. "unsafe"
)

type inner struct {
	a byte
	b int32
	c byte
}

type outer struct {
	x int64
	inner
}

type all struct {
	f bool
	outer
	g [3]int16
	h string
	i any
	j []byte
	k complex64
	z struct{}
}

const size = Sizeof(all{})

var array [Sizeof(int32(0))]int

func main() {
	var t all
	fmt.Println(size, Alignof(t), len(array), Offsetof(all{}.outer.inner.b))
	fmt.Println(Offsetof(t.outer), Offsetof(t.g), Offsetof(t.h), Offsetof(t.i), Offsetof(t.j), Offsetof(t.k), Offsetof(t.z))
	fmt.Println(Offsetof(t.b), Offsetof(t.inner), Offsetof(t.outer.inner.c), Offsetof((t.x)), Offsetof((&t).x))
	fmt.Println(Sizeof(1), Sizeof('a'), Sizeof("x"), Sizeof(1i), Sizeof(true), Sizeof(t.z), Sizeof(main), Sizeof([]int{}))
	fmt.Println(Sizeof(map[int]int{}), Sizeof(any(1)), Sizeof(t.k), Alignof(t.k), Alignof(t.g), Alignof(t.f))
	fmt.Printf("%T %T\n", Sizeof(1), Offsetof(t.h))
	// want output:
	// 112 8 4 4
	// 8 32 40 56 72 96 104
	// 20 16 8 8 8
	// 8 4 16 16 1 0 8 24
	// 8 16 8 4 2 1
	// uintptr uintptr
}
