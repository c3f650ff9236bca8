// A typed constant must be representable; floats round, and the value is then the rounded one.
package main

import "fmt"

func main() {
	const f float32 = 0.1
	const g = float64(f)
	fmt.Println(g, g == 0.1, f == 0.1, float64(f)*10)
	const big = float32(0.49999999)
	fmt.Println(big, float32(16777217), float64(9007199254740993))
	const mx = float32(3.4028235677973364e38)
	fmt.Println(mx, float32(1e-46), -float32(1e-46))
	var i int = 'x'
	var u uint8 = 255.0
	var c complex64 = 'a'
	const neg = -0.0
	fmt.Println(i, u, c, 1/float64Of(neg))
	fmt.Println(int64(1<<62)+(1<<62-1), string(rune(65.0)))
	// want output:
	// 0.10000000149011612 false true 1.0000000149011612
	// 0.5 1.6777216e+07 9.007199254740992e+15
	// 3.4028235e+38 0 0
	// 120 255 (97+0i) +Inf
	// 9223372036854775807 A
}

func float64Of(f float64) float64 { return f }
