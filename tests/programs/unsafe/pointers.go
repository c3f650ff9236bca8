// An unsafe.Pointer converts to and from every pointer and uintptr; memory lies as on amd64.
package main

import (
	"fmt"
	"unsafe"
)

type node struct {
	ready bool
	value int32
	next  *node
}

type handle unsafe.Pointer

func main() {
	x := int64(0x0102030405060708)
	p := unsafe.Pointer(&x)
	fmt.Println(*(*int8)(p), *(*int16)(p), *(*[8]byte)(p), *(*uint32)(unsafe.Add(p, 4)), *(*byte)(unsafe.Pointer(uintptr(p) + 7)))
	f := 1.5
	fmt.Printf("%#x\n", *(*uint64)(unsafe.Pointer(&f)))
	n := &node{value: 77}
	value := (*int32)(unsafe.Pointer(uintptr(unsafe.Pointer(n)) + unsafe.Offsetof(n.value)))
	*value++
	*(*bool)(unsafe.Pointer(n)) = true
	fmt.Println(*n, (*node)(unsafe.Pointer(uintptr(unsafe.Pointer(n)))) == n)
	var null unsafe.Pointer
	fmt.Println(null == nil, p != nil, uintptr(null), p == unsafe.Pointer(&x), unsafe.Add(nil, 5) == unsafe.Pointer(uintptr(5)))
	m := map[unsafe.Pointer]int{p: 1, nil: 2}
	fmt.Println(m[p], m[nil], m[unsafe.Pointer(&f)])
	var boxed any = p
	_, isPointer := boxed.(unsafe.Pointer)
	_, isHandle := boxed.(handle)
	fmt.Printf("%v %v %v %T %T %v %p\n", isPointer, isHandle, boxed == any(p), p, handle(p), null, null)
	bytes := []byte("mutable")
	text := *(*string)(unsafe.Pointer(&bytes))
	header := (*[3]uintptr)(unsafe.Pointer(&bytes))
	bytes[0] = 'M'
	fmt.Println(text, header[1], header[0] == uintptr(unsafe.Pointer(&bytes[0])))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(*(*int)(unsafe.Pointer(uintptr(16))))
	// want output:
	// 8 1800 [8 7 6 5 4 3 2 1] 16909060 1
	// 0x3ff8000000000000
	// {true 78 <nil>} true
	// true true 0 true true
	// 1 2 0
	// true false true unsafe.Pointer main.handle <nil> 0x0
	// Mutable 7 true
	// runtime error: invalid memory address or nil pointer dereference
}
