// NaN is never equal to itself: each assignment adds an element that only range and clear reach; +0 and -0 are one key.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	m := map[float64]int{}
	m[nan], m[nan], m[nan] = 1, 2, 3
	_, ok := m[nan]
	delete(m, nan)
	sum := 0
	for k, v := range m {
		sum += v
		fmt.Print(k != k, " ")
	}
	fmt.Println(len(m), ok, sum)
	zero := 0.0
	m[zero] = 10
	m[-zero]++
	m[math.Copysign(0, -1)]++
	fmt.Println(m[0], len(m))
	clear(m)
	fmt.Println(len(m))
	i := map[any]int{nan: 1, [1]float32{float32(nan)}: 2}
	i[nan]++
	c := map[complex128]bool{complex(nan, 0): true}
	fmt.Println(len(i), i[nan], c[complex(nan, 0)])
	// want output:
	// true true true 3 false 6
	// 12 4
	// 0
	// 3 0 false
}
