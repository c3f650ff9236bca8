// Infinities, the smallest and largest values, rounding to even, and comparisons at the edges.
package main

import (
	"fmt"
	"math"
)

func main() {
	max, tiny := math.MaxFloat64, math.SmallestNonzeroFloat64
	fmt.Println(max, tiny, max*1.0000001, max+1e291, max+1e292, -max*2, tiny/2, tiny*0.6, 1/tiny)
	one := 1.0
	eps := math.Nextafter(1, 2) - 1
	fmt.Println(eps, one+eps/2 == one, one+eps/2+eps/2 == one, one+(eps/2+eps/2) > one, 1e16+1, 1e16+2, one-eps/4)
	fmt.Println(uint64(1<<53+1), float64(1<<53+1), float64(uint64(1<<63+1<<10)), float32(33554433), float32(33554435))
	a, b := 1e308, 1e-308
	fmt.Println(a*10/10, a/10*10, b/1e10*1e10 == b, b/1e16, a*b, a-a, (a*10)-(a*10))
	for _, f := range []float64{0.5, 1.5, 2.5, -0.5, 1e100, math.Pi, 123456789.0, 1e20, 1e21, 1e-4, 1e-5, 100000, 0.000001234} {
		fmt.Print(f, " ", float32(f), ";")
	}
	fmt.Println(math.RoundToEven(2.5), math.Round(-0.4), int(-0.9*one), int64(2.9e9))
	nan := math.NaN()
	fmt.Println(nan == nan, nan != nan, nan < 0, nan >= 0, !(nan < 0), math.Inf(1) == math.Inf(1), -math.Inf(1) < -max)
	// want output:
	// 1.7976931348623157e+308 5e-324 +Inf 1.7976931348623157e+308 +Inf -Inf 0 5e-324 +Inf
	// 2.220446049250313e-16 true true true 1e+16 1.0000000000000002e+16 1
	// 9007199254740993 9.007199254740992e+15 9.223372036854776e+18 3.3554432e+07 3.3554436e+07
	// +Inf 1e+308 false 0 0.9999999999999999 0 NaN
	// 0.5 0.5;1.5 1.5;2.5 2.5;-0.5 -0.5;1e+100 +Inf;3.141592653589793 3.1415927;1.23456789e+08 1.2345679e+08;1e+20 1e+20;1e+21 1e+21;0.0001 0.0001;1e-05 1e-05;100000 100000;1.234e-06 1.234e-06;2 -0 0 2900000000
	// false true false false true true true
}
