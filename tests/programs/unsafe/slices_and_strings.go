// Slice, SliceData, String and StringData take slices and strings apart and put them together.
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	numbers := []int32{1, 2, 3, 4}
	first := unsafe.SliceData(numbers)
	*(*int32)(unsafe.Add(unsafe.Pointer(first), unsafe.Sizeof(*first)*2)) = 33
	fmt.Println(numbers, unsafe.Slice(first, 3), cap(unsafe.Slice(&numbers[1], 2)), unsafe.Slice((*byte)(unsafe.Pointer(first)), 8))
	text := "hello"
	bytes := unsafe.Slice(unsafe.StringData(text), len(text))
	fmt.Println(bytes, unsafe.String(&bytes[1], 3), unsafe.String(unsafe.SliceData([]byte("abc")), int8(2)))
	var none []string
	var null *int
	fmt.Println(unsafe.SliceData(none) == nil, unsafe.Slice(null, 0) == nil, unsafe.Slice(first, 0) == nil, unsafe.String(nil, 0) == "")
	// want output:
	// [1 2 33 4] [1 2 33] 2 [1 0 0 0 2 0 0 0]
	// [104 101 108 108 111] ell ab
	// true true false true
}
