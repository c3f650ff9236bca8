// NaN equals nothing, as a map key neither; -0 equals 0 and keeps its sign.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan, negative := math.NaN(), math.Copysign(0, -1)
	m := map[float64]int{nan: 1, 0: 3}
	m[nan] = 4
	m[nan]++
	m[negative]++
	_, ok := m[nan]
	delete(m, nan)
	fmt.Println(len(m), m[0], m[nan], ok)
	clear(m)
	fmt.Println(len(m))
	n := map[any]int{nan: 1, float32(nan): 2, [1]float64{nan}: 3, [1]float64{0}: 4}
	n[[1]float64{negative}]++
	fmt.Println(len(n), n[nan], n[[1]float64{0}])
	for k := range map[float64]bool{negative: true} {
		fmt.Println(1/k, math.Signbit(k))
	}
	z := map[float64]string{0: "positive"}
	z[negative] = "negative"
	for k, v := range z {
		fmt.Println(1/k, v)
	}
	fmt.Println(nan == nan, nan != nan, nan < nan, !(nan < 1), any(nan) == any(nan), [1]float64{nan} == [1]float64{nan})
	var zero float64
	fmt.Println(-zero, 1/-zero, -negative, negative+0, negative+negative, 0-negative, zero*-1, zero/zero, -zero == zero)
	fmt.Println(1/min(zero, negative), 1/max(negative, zero), max(nan, 1), min(1, 2, nan))
	// want output:
	// 4 4 0 false
	// 0
	// 4 0 5
	// -Inf true
	// -Inf negative
	// false true false true false false
	// -0 -Inf 0 0 -0 0 -0 NaN true
	// -Inf +Inf NaN NaN
}
