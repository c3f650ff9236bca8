// The range expression is evaluated once; arrays are copied, slices are not.
package main

import "fmt"

func main() {
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a[2] = 10
		if i == 2 {
			fmt.Println("array", v)
		}
	}
	s := []int{1, 2, 3}
	for i, v := range s {
		s[2] = 10
		if i == 0 {
			s = append(s, 4)
		}
		if i == 2 {
			fmt.Println("slice", v)
		}
	}
	n := 3
	for i := range n {
		n = 10
		fmt.Println(i)
	}
	for i := range func() []int { fmt.Println("once"); return []int{1, 2} }() {
		fmt.Println(i)
	}
	// want output:
	// array 3
	// slice 10
	// 0
	// 1
	// 2
	// once
	// 0
	// 1
}
