// Untyped constants are exact and mix kinds: the later of integer, rune, floating-point and complex is the result's.
package main

import "fmt"

func main() {
	const a = 2 + 3.0
	const b = 15 / 4
	const c = 15 / 4.0
	const third float64 = 3 / 2
	const d float64 = 3 / 2.
	const h = "foo" > "bar"
	const k = 'w' + 1
	const l = 1.0 << 3
	const sigma = 1 - 0.707i
	const huge = 1 << 100
	const four int8 = huge >> 98
	fmt.Println(a, b, c, third, d, h, k, l, sigma, four)
	fmt.Println(huge/(huge-1) == 1, huge*huge/huge == huge, 1/3.0*3 == 1)
	const big = 1e1000
	fmt.Println(big/1e997, big*big/big == big, 0.1+0.2 == 0.3)
	x, y := 0.1, 0.2
	fmt.Println(x+y == 0.3, x+y)
	// want output:
	// 5 3 3.75 1 1.5 true 120 8 (1-0.707i) 4
	// true true true
	// 1000 false true
	// false 0.30000000000000004
}
