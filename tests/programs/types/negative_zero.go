// -0 comes from operations, never from the constant; it equals 0, divides to -Inf, and survives conversions and maps.
package main

import (
	"fmt"
	"math"
)

type holder struct{ f float64 }

func main() {
	z := 0.0
	n := -z
	var c float64 = -0.0
	fmt.Println(n, c, 1/n, 1/c, n == z, math.Signbit(n), math.Signbit(c), z*-1, 0-z, z-z, n+n, n+z, -(z - z))
	fmt.Println(float32(n), 1/float32(n), int(n), 1/float64(int(n)), complex(n, z), -complex(z, z))
	fmt.Println(holder{n} == holder{z}, [1]float64{n} == [1]float64{z}, any(n) == any(z), map[holder]int{{z}: 1}[holder{n}])
	m := map[float64]string{n: "first"}
	m[z] = "second"
	for k, v := range m {
		fmt.Println(len(m), 1/k, v)
	}
	fmt.Println(math.Max(n, z), math.Min(z, n), 1/max(n, z), 1/min(z, n), math.Trunc(-0.5), math.Mod(-4, 2))
	switch n {
	case z:
		fmt.Println("the same case")
	}
	// want output:
	// -0 0 -Inf +Inf true true false -0 0 0 -0 0 -0
	// -0 -Inf 0 +Inf (-0+0i) (-0-0i)
	// true true true 1
	// 1 +Inf second
	// 0 -0 +Inf -Inf -0 -0
	// the same case
}
