// float32 values are rounded after every operation; constants only once.
package main

import "fmt"

func main() {
	var big float32 = 16777216
	fmt.Println(big+1, big+1 == big, big+2)
	var a, b, c float32 = 0.1, 0.2, 0.3
	fmt.Println(a+b, a+b == c, float64(a)+float64(b), a*b, a/c, float32(float64(a)*float64(b)))
	var x float32 = 1e38
	fmt.Println(x*10, x*10/10, x*x-x*x, float32(1e-40))
	d := 0.1
	fmt.Println(float32(d), float64(float32(d)), float32(d)*float32(d)+float32(d))
	f := float32(0.1)
	f += 0.1
	f *= 3
	f -= 0.3
	fmt.Println(f, float64(f))
	const third = 1.0 / 3
	fmt.Println(float32(third)*3, third*3, f*third)
	fmt.Println(float32(16777217), float32(uint64(1<<63+1)), float32(uint64(0x8000008000000001)), float64(uint64(1<<64-1)))
	// want output:
	// 1.6777216e+07 true 1.6777218e+07
	// 0.3 true 0.30000000447034836 0.020000001 0.3333333 0.020000001
	// +Inf +Inf NaN 1e-40
	// 0.1 0.10000000149011612 0.11
	// 0.3 0.30000001192092896
	// 1 1 0.10000001
	// 1.6777216e+07 9.223372e+18 9.223373e+18 1.8446744073709552e+19
}
