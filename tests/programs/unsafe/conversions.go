// unsafe.Pointer converts between pointer types; Add and Offsetof reach fields; uintptr is an integer.
package main

import (
	"fmt"
	"math"
	"unsafe"
)

type header struct {
	tag  uint16
	size uint32
	data [4]byte
}

func bits(f float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }

func main() {
	fmt.Println(bits(1.5) == math.Float64bits(1.5), bits(-0.5)>>63)
	h := header{1, 2, [4]byte{3, 4, 5, 6}}
	size := (*uint32)(unsafe.Add(unsafe.Pointer(&h), unsafe.Offsetof(h.size)))
	*size = 0x01020304
	bytes := (*[4]byte)(unsafe.Pointer(&h.size))
	third := (*byte)(unsafe.Pointer(uintptr(unsafe.Pointer(&h.data)) + 2))
	*third++
	fmt.Println(h, *bytes, *(*uint32)(unsafe.Pointer(&h.data[0])))
	n := []int32{1, 2, 3}
	p := unsafe.SliceData(n)
	q := (*int32)(unsafe.Add(unsafe.Pointer(p), 8))
	s := unsafe.Slice(p, 2)
	s[0] = 10
	fmt.Println(*q, n, cap(s), unsafe.String(unsafe.StringData("hello"), 4))
	var none unsafe.Pointer
	fmt.Println(none == nil, uintptr(none), unsafe.Slice((*int)(nil), 0) == nil, (*int)(none) == nil)
	type celsius struct{ v float64 }
	f := 36.6
	c := (*celsius)(unsafe.Pointer(&f))
	c.v += 0.4
	fmt.Println(f)
	// want output:
	// true 1
	// {1 16909060 [3 4 6 6]} [4 3 2 1] 101057539
	// 3 [10 2 3] 2 hell
	// true 0 true true
	// 37
}
