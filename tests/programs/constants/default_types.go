// An untyped constant has a default type where a type is needed: bool, rune, int, float64, complex128 or string.
package main

import "fmt"

func main() {
	i, f, r, c, s, b := 1, 1.0, 'x', 1i, "s", 1 < 2
	fmt.Printf("%T %T %T %T %T %T\n", i, f, r, c, s, b)
	var e any = 1 + 2.0
	fmt.Printf("%T %T %T %T %T\n", e, 'a'+1, 1+'a', 'a'+1.5, 1.5+2i)
	type mine bool
	var m mine = 1 < 2
	fmt.Printf("%T %T %T\n", m, i < 2, mine(i < 2))
	fmt.Printf("%T %T %T\n", 1<<3, 1.0<<3, 'a'<<1)
	for k := range 'c' - 'a' {
		fmt.Printf("%T;", k)
	}
	fmt.Println()
	// want output:
	// int float64 int32 complex128 string bool
	// float64 int32 int32 float64 complex128
	// main.mine bool main.mine
	// int int int32
	// int32;int32;
}
