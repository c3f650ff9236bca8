// Slice expressions: defaults, capacity, strings, pointers to arrays, nil stays nil, and indices up to the capacity.
package main

import "fmt"

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	s := a[1:4]
	t := s[:]
	u := s[1:4]
	fmt.Println(s, len(s), cap(s), t, u, len(u), cap(u))
	fmt.Println(a[2:], a[:2], a[:], a[5:], s[:0], s[3:], len(s[3:4]))
	p := &a
	p[1:2][0] = 20
	fmt.Println(s[0], p[:1], "hello"[1:3], "hello"[:0] == "", "hello"[4:])
	var n []int
	fmt.Println(n[:] == nil, n[0:0] == nil, s[:0] == nil, n[0:] == nil, a[0:0:0] == nil)
	str := "日本"
	fmt.Printf("%q %q %T\n", str[1:4], str[3:], str[:3])
	type named []int
	type text string
	fmt.Printf("%T %T\n", named(s)[:1], text("abc")[1:])
	// want output:
	// [2 3 4] 3 4 [2 3 4] [3 4 5] 3 3
	// [3 4 5] [1 2] [1 2 3 4 5] [] [] [] 1
	// 20 [1] el true o
	// true true false true false
	// "\x97\xa5\xe6" "本" string
	// main.named main.text
}
