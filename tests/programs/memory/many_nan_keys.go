// Each NaN is a key of its own; many of them are stored as fast as other keys.
package main

import (
	"fmt"
	"math"
)

func main() {
	m := map[float64]int{}
	for i := range 30000 {
		m[math.NaN()] = i
	}
	sum := 0
	for _, v := range m {
		sum += v
	}
	_, found := m[math.NaN()]
	fmt.Println(len(m), sum, found)
	// want: 30000 449985000 false
}
