// The mask of unary ^ matches the rule for non-constants: all ones for unsigned, -1 for signed and untyped constants.
package main

import "fmt"

func main() {
	const a = ^1
	const b = uint8(^1 & 0xff)
	const c = int8(^1)
	const d = ^uint8(1)
	const e = ^int8(1)
	const f uint16 = ^uint16(0)
	fmt.Println(a, b, c, d, e, f, ^0, ^^5, -^7, 5&^3, -5&^3)
	fmt.Printf("%T %T %T\n", ^1, ^'a', d)
	// want output:
	// -2 254 -2 254 -2 65535 -1 5 8 4 -8
	// int int32 uint8
}
