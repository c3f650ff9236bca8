// A shift count that is a shift of an untyped constant has the constant's default type: it may be negative.
package main

import "fmt"

func main() {
	x := 3
	var u8 uint8 = 200
	fmt.Println(uint8(1)<<(1<<u8), 1<<(1<<x), u8<<('\x01'<<x), x<<(1.0<<x))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(x >> (-1 >> x))
	// want: 1 256 0 768
	// want: runtime error: negative shift amount
}
