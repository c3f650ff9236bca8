// Untyped constants are exact, of any size, and take the type they are used with.
package main

import "fmt"

const (
	huge  = 1 << 200
	big   = huge >> 198
	third = 1.0 / 3
	mask  = ^uint8(0)
	size  = len("twelve bytes")
	mixed = 'a' + 1.0
)

func main() {
	var f float32 = third
	var d float64 = third * 3
	var b byte = big
	fmt.Println(big, f, d == 1, b, mask, size, mixed)
	fmt.Println(huge/(huge-1) == 1, 7/2, 7/2.0, -7%3, 1<<62)
	fmt.Printf("%T %T %T %T\n", 'a', 1, 1.0, mixed)
	const typed int64 = 5
	var shift uint = 3
	var w int64 = 1 << shift
	fmt.Println(typed*2, w, 10.0/4, len([10]int{}))
	var u uint64 = 1<<64 - 1
	fmt.Println(u)
	// want output:
	// 4 0.33333334 true 4 255 12 98
	// true 3 3.5 -1 4611686018427387904
	// int32 int float64 float64
	// 10 8 2.5 10
	// 18446744073709551615
}
