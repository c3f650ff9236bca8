// iota is the index of the specification, also when unused or blank; several uses on a line are the same; it starts anew.
package main

import "fmt"

const (
	c0 = iota
	c1
	c2
)
const (
	a = 1 << iota
	b
	c = 3
	d = 1 << iota
)
const (
	u         = iota * 42
	v float64 = iota * 42
	w         = iota * 42
)
const x = iota
const (
	bit0, mask0 = 1 << iota, 1<<iota - 1
	bit1, mask1
	_, _
	bit3, mask3
)
const (
	_ = "skip"
	s = 'a' + iota
	t
	k = len([iota + 1]int{})
	f = iota / 2.0
)

func main() {
	fmt.Println(c0, c1, c2, a, b, c, d, u, v, w, x)
	fmt.Println(bit0, mask0, bit1, mask1, bit3, mask3, s, t, k, f)
	fmt.Printf("%T %T %T %T\n", v, s, w, f)
	const iota = 7
	const (
		y = iota
		z
	)
	fmt.Println(y, z)
	// want output:
	// 0 1 2 1 2 3 8 0 42 84 0
	// 1 0 2 1 8 7 98 99 4 2
	// float64 int32 int float64
	// 7 7
}
