// Arrays are values: copied, compared, indexed, ranged over, multi-dimensional.
package main

import "fmt"

func change(a [3]int) [3]int { a[0] = 100; return a }

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[1] = 20
	fmt.Println(a, b, a == b, a != [3]int{1, 2, 3}, change(a), a)
	var grid [2][3]int8
	for i := range grid {
		for j := range grid[i] {
			grid[i][j] = int8(i*3 + j - 2)
		}
	}
	fmt.Println(grid, len(grid), len(grid[0]))
	p := &a
	p[2] = 30
	for i, v := range p {
		fmt.Println(i, v)
	}
	s := a[:2]
	s[0] = -1
	fmt.Println(a, s, cap(s))
	strs := [...]string{2: "c", 0: "a"}
	fmt.Printf("%q\n", strs)
	var big [1000]int
	for i := range big {
		big[i] = i
	}
	c := big
	c[999] = 0
	fmt.Println(big[999], c[999])
	bools := [4]bool{true, false, true}
	n := 0
	for _, v := range bools {
		if v {
			n++
		}
	}
	fmt.Println(n, bools)
	// want output:
	// [1 2 3] [1 20 3] false false [100 2 3] [1 2 3]
	// [[-2 -1 0] [1 2 3]] 2 3
	// 0 1
	// 1 2
	// 2 30
	// [-1 2 30] [-1 2] 3
	// ["a" "" "c"]
	// 999 0
	// 2 [true false true false]
}
