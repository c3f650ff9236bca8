// A complement that the type cannot hold is an error.
package main

const (
	a = uint8(^1) // want error: constant -2 overflows uint8
	b uint8 = ^0 // want error: cannot use ^0 (untyped int constant -1) as uint8 value in constant declaration (overflows)
	c = ^uint8(1) + 2 // want error: ^uint8(1) + 2 (constant 256 of type uint8) overflows uint8
	d = int8(^200) // want error: constant -201 overflows int8
	e = -uint(1) // want error: -uint(1) (constant -1 of type uint) overflows uint
)

func main() {}
