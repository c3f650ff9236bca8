// min and max: NaN wins, -0 is smaller than +0, strings compare bytewise, constants stay constant, types mix as operands do.
package main

import (
	"fmt"
	"math"
)

type celsius float32

func main() {
	var x, y = 1, 100
	const c = max(1, 2.0, 'c')
	const d = min("foo", "", "bar")
	m := min(x, y, 10)
	f := max(celsius(3), 7.5)
	negZero := math.Copysign(0, -1)
	nan := math.NaN()
	fmt.Printf("%v %T %q %v %T\n", c, c, d, f, f)
	fmt.Println(m, max(x), 1/min(0.0, negZero), 1/max(negZero, 0.0), 1/min(negZero, negZero), 1/max(negZero, negZero))
	fmt.Println(min(nan, 1), max(1, nan), min(math.Inf(-1), nan), max(float32(nan), 1), max(math.Inf(1), nan))
	s, t := "b", "ab"
	fmt.Println(min(s, t), max(s, t, "abc"), min(t, "a"), max(t, t+"\x00") == t+"\x00", min(s, "\xff"))
	var u8 uint8 = 200
	fmt.Println(max(u8, 100), min(u8, 255), max(-1, x-100), min(int8(-128), 127))
	// want output:
	// 99 float64 "" 7.5 main.celsius
	// 1 1 -Inf +Inf -Inf -Inf
	// NaN NaN NaN NaN NaN
	// ab b a true b
	// 200 200 -1 -128
}
