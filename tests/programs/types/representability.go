// A constant is representable if it lies in the set, or rounds to a value of the set without overflow.
package main

import "fmt"

func main() {
	var a byte = 'a'
	var b int16 = 42.0
	var c uint64 = 1e10
	var d float32 = 2.718281828459045
	var e float64 = -1e-1000
	var f int = 0i
	var g float32 = 42 + 0i
	var h complex64 = 1e-50
	var i int64 = -1 << 63
	var j float32 = 16777217
	fmt.Println(a, b, c, d, 1/e, f, g, h, i, j)
	// want output:
	// 97 42 10000000000 2.7182817 +Inf 0 42 (0+0i) -9223372036854775808 1.6777216e+07
}
