// Floating point: float32 rounds, NaN is unequal, infinities, negative zero.
package main

import (
	"fmt"
	"math"
)

func main() {
	var f32 float32 = 0.1
	f64 := float64(f32)
	fmt.Println(f32, f64, f32*f32, f64*f64, float32(16777216)+1)
	zero := 0.0
	nan := zero / zero
	inf := 1 / zero
	fmt.Println(nan == nan, nan != nan, nan < 1, nan > 1, inf, -inf, inf > 1e308)
	negative := -1 / inf
	fmt.Println(negative, 1/negative, negative == 0, math.Signbit(negative))
	fmt.Println(1.0/3, float32(1.0)/3, 1e21, 1e20, 1e-7, 123456789.0, 5e-324)
	fmt.Println(min(1.5, nan), max(2, 3.5), min(3, 1, 2), max("a", "b"))
	fmt.Println(math.Sqrt(2), math.Pow(2, 10), math.Floor(-1.5), math.MaxInt64, math.Pi)
	// want output:
	// 0.1 0.10000000149011612 0.010000001 0.010000000298023226 1.6777216e+07
	// false true false false +Inf -Inf true
	// -0 -Inf true true
	// 0.3333333333333333 0.33333334 1e+21 1e+20 1e-07 1.23456789e+08 5e-324
	// NaN 3.5 1 b
	// 1.4142135623730951 1024 -2 9223372036854775807 3.141592653589793
}
