// float32 operations round to float32 at each step, whatever the expression's other parts are.
package main

import (
	"fmt"
	"math"
)

func main() {
	var a, b, c float32 = 0.1, 0.2, 0.3
	fmt.Println(a+b == c, a+b, float64(a)+float64(b), float64(a+b), a*b*c, a*(b*c), a/b/c)
	x := float32(16777216)
	x++
	x += 1
	y := float32(1) / 3
	fmt.Println(x, y, y*3 == 1, float64(y), float64(y)*3 == 1, y+y+y)
	var sum float32
	for range 10 {
		sum += 0.1
	}
	fmt.Println(sum, sum == 1, float32(math.Sqrt(float64(c))), -a*b+c)
	max := float32(math.MaxFloat32)
	fmt.Println(max+1 == max, max*2, -max*2, float32(math.SmallestNonzeroFloat32)/2, max*max/max)
	z := float32(0)
	fmt.Println(1/z, -1/z, z/z == z/z, math.Signbit(float64(-z)), float32(math.NaN()) != 0)
	fmt.Println(int(max/1e30), uint8(a*100), int64(float32(1<<40+1)), float32(int64(1<<40+1)) == 1<<40)
	// want output:
	// true 0.3 0.30000000447034836 0.30000001192092896 0.0060000005 0.0060000005 1.6666666
	// 1.6777216e+07 0.33333334 true 0.3333333432674408 false 1
	// 1.0000001 false 0.5477226 0.28
	// true +Inf -Inf 0 +Inf
	// +Inf -Inf false true true
	// 340282336 10 1099511627776 true
}
