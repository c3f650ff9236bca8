// Converting strings and slices copies; converting slices, maps, channels and pointers to named types shares.
package main

import "fmt"

type ints []int
type table map[string]int
type pipe chan int
type ptr *int
type arr [2]int
type fn func() int

func main() {
	b := []byte("abc")
	s := string(b)
	c := []byte(s)
	b[0], c[1] = 'X', 'Y'
	fmt.Println(string(b), s, string(c))
	x := []int{1, 2}
	y := ints(x)
	y[0] = 9
	m := map[string]int{}
	table(m)["k"] = 1
	ch := make(chan int, 1)
	pipe(ch) <- 3
	n := 5
	*ptr(&n) = 6
	a := [2]int{1, 2}
	d := arr(a)
	d[0] = 7
	e := (*arr)(&a)
	e[1] = 8
	fmt.Println(x, m, <-ch, n, a, d, fn(func() int { return n })())
	var nilInts ints
	var i any = nilInts
	_, isSlice := i.([]int)
	fmt.Println(isSlice, []int(i.(ints)) == nil, (*int)(nil) == nil, any((*int)(nil)) == nil, (func())(nil) == nil)
	// want output:
	// Xbc abc aYc
	// [9 2] map[k:1] 3 6 [1 8] [7 2] 6
	// false true true false true
}
