// Complex numbers in structs, arrays, slices, maps, channels, interfaces, closures and behind pointers.
package main

import "fmt"

type point struct {
	tag  int8
	z    complex64
	w    complex128
	near [2]complex64
}

var global complex128 = 3 + 4i
var narrow, other complex64
var reached = &narrow

func swap(z complex128, y complex64) (complex64, complex128) { return complex64(z), complex128(y) }

func main() {
	p := point{z: 1i, w: 2}
	q := &p
	q.near[1] = q.z + 5
	q.w *= q.w + 1i
	p.near[0]--
	fmt.Println(p, q.near[1] == 5+1i, p == point{}, p == *q)
	*reached = 7 - 1i
	other += narrow
	global = -global
	fmt.Println(narrow, other, global)
	m := map[complex128][]complex64{1: {1, 2i}, 1i: nil}
	m[complex(1, 0)][1]++
	m[-1i] = append(m[-1i], 3, 4i)
	fmt.Println(len(m), m)
	c := make(chan complex64, 2)
	c <- 1 + 1i
	c <- narrow
	fmt.Println(<-c, <-c)
	turn := func(z complex128) func() complex128 { return func() complex128 { z *= 1i; return z } }(1)
	fmt.Println(turn(), turn(), turn())
	fmt.Println(swap(1+2i, 3+4i))
	var x any = global
	_, isNarrow := x.(complex64)
	fmt.Println(x == any(-3-4i), isNarrow, x.(complex128), x != any(complex64(global)))
	// want output:
	// {0 (0+1i) (4+2i) [(-1+0i) (5+1i)]} true false true
	// (7-1i) (7-1i) (-3-4i)
	// 3 map[(0-1i):[(3+0i) (0+4i)] (0+1i):[] (1+0i):[(1+0i) (1+2i)]]
	// (1+1i) (7-1i)
	// (0+1i) (-1+0i) (-0-1i)
	// (1+2i) (3+4i)
	// true false (-3-4i) true
}
