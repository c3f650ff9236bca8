// Slices of one array share it; appends within the capacity overwrite; slicing up to the capacity shows what was hidden.
package main

import "fmt"

func main() {
	a := [6]int{1, 2, 3, 4, 5, 6}
	s, t := a[:3], a[2:5]
	s[2] = 30
	fmt.Println(t[0], len(s), cap(s), len(t), cap(t))
	s = append(s, 40)
	fmt.Println(a, t)
	s = append(s, 50, 60, 70)
	s[0] = -1
	fmt.Println(a[0], s, cap(s) > 6)
	u := t[:1]
	fmt.Println(u, u[:4], u[1:3], t[3:4])
	v := append(t[:1:1], 99)
	fmt.Println(v, a[3])
	del := append(a[:1], a[2:]...)
	fmt.Println(del, a)
	ins := append(a[:2], append([]int{7}, a[2:5]...)...)
	fmt.Println(ins, a)
	rev := a[:]
	for i, j := 0, len(rev)-1; i < j; i, j = i+1, j-1 {
		rev[i], rev[j] = rev[j], rev[i]
	}
	fmt.Println(a)
	matrix := make([][]int, 2)
	for i := range matrix {
		matrix[i] = make([]int, 2)
	}
	alias := matrix
	alias[1][1] = 5
	fmt.Println(matrix)
	// want output:
	// 30 3 6 3 4
	// [1 2 30 40 5 6] [30 40 5]
	// 1 [-1 2 30 40 50 60 70] true
	// [30] [30 40 5 6] [40 5] [6]
	// [30 99] 40
	// [1 30 40 5 6] [1 30 40 5 6 6]
	// [1 30 7 40 5 6] [1 30 7 40 5 6]
	// [6 5 40 7 30 1]
	// [[0 0] [0 5]]
}
