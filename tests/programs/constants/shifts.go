// Constant shifts: an untyped left operand that is an integer value gives an integer; the count may be any integral constant.
package main

import "fmt"

func main() {
	const a = 1 << 3.0
	const b = 1.0 << 3
	const c = 2.0 << '\x02'
	const d = -1 >> 100
	const e = -8 >> 1
	const f = 1 << 500 >> 498
	const g = int32(1) << 30
	const h = uint8(255) >> 1 << 1
	fmt.Println(a, b, c, d, e, f, g, h)
	fmt.Printf("%T %T %T\n", b, g, 'a'<<1)
	// want output:
	// 8 8 8 -1 -4 4 1073741824 254
	// int int32 int32
}
