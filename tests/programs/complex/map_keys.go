// As map keys, complex numbers with zeros of either sign are one; those with NaN are all different.
package main

import (
	"fmt"
	"math"
)

func main() {
	m := map[complex128]int{}
	negative := math.Copysign(0, -1)
	m[0]++
	m[complex(negative, 0)]++
	m[complex(0, negative)]++
	m[complex(math.NaN(), 1)]++
	m[complex(math.NaN(), 1)]++
	fmt.Println(len(m), m[0], m[complex(math.NaN(), 1)])
	n := map[any]string{complex64(1): "narrow", complex128(1): "wide", 1: "int"}
	fmt.Println(len(n), n[complex64(1)], n[1+0i], n[1])
	type pair struct{ a, b complex64 }
	k := map[pair]bool{{1, 2i}: true}
	fmt.Println(k[pair{1, 2i}], k[pair{2i, 1}])
	// want output:
	// 3 3 0
	// 3 narrow wide int
	// true false
}
