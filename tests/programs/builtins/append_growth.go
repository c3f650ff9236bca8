// append returns a slice that shares the array while the capacity suffices, else a new array; nil, strings and itself may be appended.
package main

import "fmt"

type bytes []byte

// What escapes grows alike wherever it is; Go may give other slices room on the stack.
var g []int
var escaped []byte

func main() {
	s0 := []int{0, 0}
	s1 := append(s0, 2)
	s2 := append(s1, 3, 5, 7)
	s3 := append(s2, s0...)
	s4 := append(s3[3:6], s3[2:]...)
	fmt.Println(s1, s2, s3, s4)
	var t []any
	t = append(t, 42, 3.1415, "foo", nil)
	b := append([]byte("hello "), "world"...)
	b = append(bytes(b), []byte("!")...)
	fmt.Println(t, string(b), append([]int(nil)) == nil, append([]int(nil), []int{}...) == nil, len(append(t, nil...)))
	a := make([]int, 1, 3)
	x := append(a, 1)
	y := append(a, 2)
	fmt.Println(x, y, &x[0] == &y[0], &append(x, 1, 2, 3)[0] == &x[0], cap(a[:2]))
	var caps []int
	for i := range 600 {
		g = append(g, i)
		if n := cap(g); len(caps) == 0 || caps[len(caps)-1] != n {
			caps = append(caps, n)
		}
	}
	fmt.Println(caps)
	escaped = append([]byte{}, 1)
	fmt.Println(cap(escaped), cap(append([]string{}, "a", "b", "c")), cap(append([]int32{1, 2, 3}, 4)), cap(append([]struct{}{}, struct{}{})), cap(append([]byte("12345678"), "9abcdefghijklmnopq"...)))
	m := append([]int{1, 2, 3}[:1], []int{9, 9}...)
	fmt.Println(m, cap(m))
	// want output:
	// [0 0 2] [0 0 2 3 5 7] [0 0 2 3 5 7 0 0] [3 5 7 2 3 5 7 0 0]
	// [42 3.1415 foo <nil>] hello world! true true 4
	// [0 2] [0 2] true false 3
	// [1 2 4 8 16 32 64 128 256 512 848]
	// 8 3 6 1 32
	// [1 9 9] 3
}
