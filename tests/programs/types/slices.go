// Slices: literals, append and its growth, copy, three-index slices, aliasing, nil.
package main

import "fmt"

// Go gives a slice that never leaves its function a first capacity of its own; this one leaves.
var escapes []int

func main() {
	var s []int
	fmt.Println(s == nil, len(s), cap(s))
	last := -1
	for i := 0; i < 2000; i++ {
		s = append(s, i)
		if cap(s) != last {
			last = cap(s)
			fmt.Println(last)
		}
	}
	escapes = s
	a := []int{0, 1, 2, 3, 4, 5}
	b := a[1:3]
	c := a[1:3:3]
	b = append(b, 100)
	c = append(c, 200)
	fmt.Println(a, b, c, len(b), cap(b), cap(c))
	fmt.Println(copy(a, a[2:]), a, copy(a, []int{9}))
	bs := append([]byte("ab"), "cd"...)
	fmt.Println(string(bs))
	n := copy(bs, "xyz")
	fmt.Println(n, string(bs))
	m := make([][]string, 2)
	m[0] = append(m[0], "x", "y", "z")
	fmt.Println(m, len(m[1]))
	x := append([]int(nil), a...)
	x[0] = -5
	fmt.Println(a[0], x[0])
	clear(x)
	fmt.Println(x)
	five := []string{4: "e"}
	fmt.Println(len(five), five[4])
	i8 := append([]int8{}, 1, 2, 3, 4, 5)
	fmt.Println(i8, len(i8), cap(i8))
	arr := [4]int(a[:4])
	ap := (*[2]int)(a)
	ap[0] = 77
	fmt.Println(arr, a[0])
	// want output:
	// true 0 0
	// 1
	// 2
	// 4
	// 8
	// 16
	// 32
	// 64
	// 128
	// 256
	// 512
	// 848
	// 1280
	// 1792
	// 2560
	// [0 1 2 100 4 5] [1 2 100] [1 2 200] 3 5 4
	// 4 [9 100 4 5 4 5] 1
	// abcd
	// 3 xyzd
	// [[x y z] []] 0
	// 9 -5
	// [0 0 0 0 0 0]
	// 5 e
	// [1 2 3 4 5] 5 8
	// [9 100 4 5] 77
}
