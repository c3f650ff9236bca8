// x op= y evaluates x once; x++ and x-- likewise; also on map elements, fields, pointers and named types.
package main

import "fmt"

type flags uint8

func at(n int) int { fmt.Print("at", n, " "); return n }

func main() {
	a := []int{1, 2, 3}
	a[at(1)] <<= at(2)
	a[at(0)]++
	m := map[string]float64{}
	m["x"] += 1.5
	m["x"] *= 4
	m["y"]--
	fmt.Println(a, m)
	f := flags(0b1010)
	f &^= 0b10
	f |= 1
	f ^= 0xff
	f %= 100
	fmt.Println(f)
	s := "a"
	s += "b" + s
	p := &struct{ c complex128 }{1}
	p.c *= 2i
	p.c++
	ms := map[int]string{}
	ms[1] += "z"
	r := 'a'
	r++
	x := 7.0
	x--
	x /= 4
	y := -7
	y /= 2
	y >>= 1
	y %= 2
	fmt.Println(s, p.c, ms, string(r), x, y)
	var i8 int8 = 127
	i8++
	u := uint(0)
	u--
	fmt.Println(i8, u == ^uint(0))
	pp := &y
	*pp++
	(*pp) *= -3
	fmt.Println(y)
	// want output:
	// at1 at2 at0 [2 8 3] map[x:6 y:-1]
	// 46
	// aba (1+2i) map[1:z] b 1.5 0
	// -128 true
	// -3
}
