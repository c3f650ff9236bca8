// Rune literals: every escape, and a rune is an untyped integer constant whose default type is int32.
package main

import "fmt"

func main() {
	fmt.Println('a', 'ä', '本', '\t', '\000', '\007', '\377', '\x07', '\xff', '\u12e4', '\U00101234', '\'', '"')
	fmt.Println('\a', '\b', '\f', '\n', '\r', '\v', '\\')
	x := 'x'
	fmt.Printf("%T %T %v %c\n", x, 'a'+1.0, 'a'*2, 'a'+1)
	var b byte = 'A' + 1
	var f float64 = 'A' / 2
	fmt.Println(b, f, "abc"['b'-'a'])
	// want output:
	// 97 228 26412 9 0 7 255 7 255 4836 1053236 39 34
	// 7 8 12 10 13 11 92
	// int32 float64 194 b
	// 66 32 98
}
