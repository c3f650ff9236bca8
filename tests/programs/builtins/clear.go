// clear deletes all entries of a map, also NaN keys, and zeroes the elements of a slice up to its length.
package main

import (
	"fmt"
	"math"
)

func reset[T ~[]int | ~map[int]int](v T) { clear(v) }

func main() {
	m := map[float64]string{1: "a", math.NaN(): "b", math.Inf(1): "c"}
	n := m
	clear(m)
	fmt.Println(len(m), len(n), m)
	a := [5]int{1, 2, 3, 4, 5}
	s := a[1:3]
	clear(s)
	fmt.Println(a, len(s))
	p := []*int{&a[0], nil}
	clear(p[:1])
	t := []struct {
		s string
		e any
	}{{"x", 1}, {"y", 2}}
	clear(t[1:])
	fmt.Println(p[0] == nil, t)
	clear([]int(nil))
	clear(map[string]int(nil))
	mm := map[int]int{1: 1}
	reset(mm)
	reset(a[:])
	fmt.Println(mm, a)
	big := map[int]int{}
	for i := range 100 {
		big[i] = i
	}
	for k := range big {
		if k >= 0 {
			clear(big)
		}
	}
	big[7] = 7
	fmt.Println(big)
	// want output:
	// 0 0 map[]
	// [1 0 0 4 5] 2
	// true [{x 1} { <nil>}]
	// map[] [0 0 0 0 0]
	// map[7:7]
}
