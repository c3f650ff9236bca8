// copy works when source and destination overlap, returns the smaller length, and copies bytes out of strings.
package main

import "fmt"

type point struct{ s string }

func main() {
	a := [...]int{0, 1, 2, 3, 4, 5, 6, 7}
	s := make([]int, 6)
	b := make([]byte, 5)
	n1 := copy(s, a[0:])
	n2 := copy(s, s[2:])
	n3 := copy(b, "Hello, World!")
	fmt.Println(n1, n2, n3, s, string(b))
	n := copy(a[2:], a[:])
	fmt.Println(n, a, copy(a[:0], a[1:]), copy(s, []int(nil)), copy([]int(nil), s))
	p := []point{{"a"}, {"b"}, {"c"}}
	copy(p[1:], p)
	fmt.Println(p, copy(p, p))
	copy(p, p[1:])
	fmt.Println(p)
	var e []any = []any{1, "x", nil}
	copy(e[1:], e)
	fmt.Println(e)
	type text string
	fmt.Println(copy(b[3:], text("xyz")), string(b))
	// want output:
	// 6 4 5 [2 3 4 5 4 5] Hello
	// 6 [0 1 0 1 2 3 4 5] 0 0 0
	// [{a} {a} {b}] 3
	// [{a} {b} {b}]
	// [1 1 x]
	// 2 Helxy
}
