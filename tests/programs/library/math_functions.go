// Results of package math, to the last bit.
package main

import (
	"fmt"
	"math"
	"math/bits"
)

func main() {
	for _, x := range []float64{0.5, 2, -3.7, 1e10} {
		fmt.Println(math.Sin(x), math.Cos(x), math.Exp(x/1e9), math.Log(math.Abs(x)), math.Pow(math.Abs(x), 1.5), math.Cbrt(x))
		fmt.Println(math.Floor(x), math.Ceil(x), math.Round(x), math.Trunc(x), math.Mod(x, 3), math.Hypot(x, 1), math.Atan2(x, 2))
	}
	fmt.Println(math.Sqrt(-1), math.Inf(1), math.MaxInt64, math.Pi, math.Gamma(5), math.Erf(0.3), math.Max(3, math.NaN()))
	fmt.Println(math.Float64bits(1.5), math.FMA(2, 3, 4), math.Signbit(math.Copysign(0, -1)))
	hi, lo := bits.Mul64(1<<63, 6)
	fmt.Println(hi, lo, bits.OnesCount(255), bits.LeadingZeros64(1), bits.TrailingZeros(8), bits.Reverse8(1), bits.Len(1000))
	// want output:
	// 0.479425538604203 0.8775825618903728 1.0000000005 -0.6931471805599453 0.3535533905932738 0.7937005259840997
	// 0 1 1 0 0.5 1.118033988749895 0.24497866312686414
	// 0.9092974268256816 -0.4161468365471424 1.000000002 0.6931471805599453 2.82842712474619 1.2599210498948732
	// 2 2 2 2 2 2.23606797749979 0.7853981633974483
	// 0.5298361409084934 -0.848100031710408 0.9999999963 1.308332819650179 7.117092102818399 -1.5466803737720356
	// -4 -3 -4 -3 -0.7000000000000002 3.83275357934736 -1.075244653309068
	// -0.48750602508751073 0.873119622676856 22026.465794806718 23.025850929940457 1.0000000000000001e+15 2154.4346900318837
	// 1e+10 1e+10 1e+10 1e+10 1 1e+10 1.5707963265948965
	// NaN +Inf 9223372036854775807 3.141592653589793 24 0.3286267594591274 NaN
	// 4609434218613702656 10 true
	// 3 0 8 63 3 128 10
}
