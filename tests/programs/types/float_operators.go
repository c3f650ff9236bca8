// Floats: division by zero gives infinities and NaN, negative zero is kept, float32 rounds at each assignment and conversion.
package main

import (
	"fmt"
	"math"
)

func main() {
	zero, one := 0.0, 1.0
	inf, nan := one/zero, zero/zero
	negZero := -zero
	fmt.Println(inf, -inf, nan, negZero, 1/negZero, 0*-one, math.Signbit(negZero), negZero == 0)
	fmt.Println(inf-inf, inf*0, inf > math.MaxFloat64, nan == nan, nan != nan, nan < 1, nan > 1, !(nan >= nan))
	var a, b, c float32 = 16777216, 1, 0.1
	fmt.Println(a+b == a, a+b+b, a+(b+b), c+0.2, float64(c), c*c, c == 0.1)
	var d float32 = 3.4e38
	fmt.Println(d*10, -d*10, d*10/10, float32(1e-45)/2, float32(float64(d)*10/10) == d)
	x := 0.1
	fmt.Println(x*3, x+x+x == 0.3, 1e308*(x*1000), 5e-324/2*x, -5.5, 7.0/2, -7/2.0)
	x += 0.2
	x /= -0.0 + 2
	fmt.Println(x, float32(0.1)+float32(0.2), float64(float32(x)))
	// want output:
	// +Inf -Inf NaN -0 -Inf -0 true true
	// NaN NaN true false true false false true
	// true 1.6777216e+07 1.6777218e+07 0.3 0.10000000149011612 0.010000001 true
	// +Inf -Inf +Inf 0 true
	// 0.30000000000000004 false +Inf 0 -5.5 3.5 -3.5
	// 0.15000000000000002 0.3 0.15000000596046448
}
