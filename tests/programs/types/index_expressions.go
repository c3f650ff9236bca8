// Index expressions: arrays, pointers to arrays, slices, strings and maps; what is constant must be in range, the rest panics.
package main

import "fmt"

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	a, n := [3]int{1, 2, 3}, 3
	p, s, str := &a, a[:2], "añ"
	var nilSlice []int
	var nilArray *[3]int
	m := map[string][]int{"a": {7}}
	fmt.Println(a[2], p[1], s[1], str[1], m["a"][0], m["b"] == nil, "const"[1], a['\x01'], a[1.0])
	fmt.Println([]int{1, 2, 3}[n-1], [...]string{"x", "y"}[n-2], a[uint8(1)], a[int64(2)])
	try("array", func() { _ = a[n] })
	try("pointer", func() { _ = p[n+1] })
	try("slice", func() { _ = s[n-1] })
	try("string", func() { _ = str[n] })
	try("negative", func() { _ = s[n-4] })
	try("nil slice", func() { _ = nilSlice[n-3] })
	try("nil array", func() { _ = nilArray[n-3] })
	try("write", func() { s[n] = 1 })
	// want output:
	// 3 2 2 195 7 true 111 2 2
	// 3 y 2 3
	// array runtime error: index out of range [3] with length 3
	// pointer runtime error: index out of range [4] with length 3
	// slice runtime error: index out of range [2] with length 2
	// string runtime error: index out of range [3] with length 3
	// negative runtime error: index out of range [-1]
	// nil slice runtime error: index out of range [0] with length 0
	// nil array runtime error: invalid memory address or nil pointer dereference
	// write runtime error: index out of range [3] with length 2
}
