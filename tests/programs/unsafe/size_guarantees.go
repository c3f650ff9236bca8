// Sizes and alignments: the numeric types', structs and arrays by their parts, zero-size variables, and constants of them.
package main

import (
	"fmt"
	"unsafe"
)

type mixed struct {
	a bool
	b int64
	c bool
	d int32
	e bool
}
type tail struct {
	a int64
	z struct{}
}
type nested struct {
	m mixed
	f [3]uint16
	s string
	i any
	p []int
}

func main() {
	fmt.Println(unsafe.Sizeof(byte(0)), unsafe.Sizeof(uint16(0)), unsafe.Sizeof(float32(0)), unsafe.Sizeof(int64(0)), unsafe.Sizeof(complex64(0)), unsafe.Sizeof(complex128(0)))
	fmt.Println(unsafe.Sizeof(""), unsafe.Sizeof([]int{}), unsafe.Sizeof(any(nil)), unsafe.Sizeof(map[int]int{}), unsafe.Sizeof(func() {}), unsafe.Sizeof(make(chan int)), unsafe.Sizeof(uintptr(0)))
	var m mixed
	var n nested
	fmt.Println(unsafe.Sizeof(m), unsafe.Offsetof(m.b), unsafe.Offsetof(m.c), unsafe.Offsetof(m.d), unsafe.Offsetof(m.e))
	fmt.Println(unsafe.Sizeof(n), unsafe.Offsetof(n.f), unsafe.Offsetof(n.s), unsafe.Offsetof(n.i), unsafe.Alignof(n.f), unsafe.Alignof(n), unsafe.Alignof(m.d))
	fmt.Println(unsafe.Sizeof(tail{}), unsafe.Sizeof(struct{}{}), unsafe.Sizeof([0]int{}), unsafe.Sizeof([3]mixed{}), unsafe.Alignof(struct{}{}))
	const size = unsafe.Sizeof(m) * 2
	var a [unsafe.Offsetof(m.d)]byte
	fmt.Println(size, len(a), unsafe.Sizeof(a) == uintptr(len(a)))
	fmt.Printf("%T\n", size)
	// want output:
	// 1 2 4 8 8 16
	// 16 24 16 8 8 8 8
	// 32 8 16 20 24
	// 96 32 40 56 2 8 4
	// 16 0 0 96 1
	// 64 20 true
	// uintptr
}
