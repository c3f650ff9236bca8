// Package math rounds and divides exactly.
package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.Floor(-1.5), math.Ceil(-1.5), math.Trunc(-1.5), math.Round(-2.5), math.RoundToEven(-2.5)) // want: -2 -1 -1 -3 -2
	fmt.Println(math.Mod(7.5, -2), math.Remainder(7.5, 2), math.Abs(-3), math.Sqrt(2))                         // want: 1.5 -0.5 3 1.4142135623730951
	fmt.Println(math.FMA(1e16, 1e16, -1e32), math.Ldexp(0.75, 4), math.Ldexp(1, -2000))                        // want: -5.366162204393472e+15 12 0
	fmt.Println(math.Float64bits(-0.5), math.Float64frombits(0x3ff8000000000000))                              // want: 13826050856027422720 1.5
	fmt.Println(math.Float32bits(0.1), math.Float32frombits(0x3f800000))                                       // want: 1036831949 1
	fmt.Println(math.Mod(math.Inf(1), 2), math.Floor(math.Inf(-1)), math.Signbit(math.Ceil(-0.5)))             // want: NaN -Inf true
}
