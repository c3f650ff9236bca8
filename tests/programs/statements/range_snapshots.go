// The range expression is evaluated once: an array is copied when values are asked for, a slice's length is fixed.
package main

import "fmt"

func get() []int { fmt.Print("once "); return []int{1, 2} }

func main() {
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a[2] = 10
		fmt.Print(i, v, ";")
	}
	for i, v := range &a {
		a[2] = 20
		fmt.Print(i, v, ";")
	}
	fmt.Println()
	s := []int{1, 2, 3}
	for i, v := range s {
		s = append(s, v)
		s[2] = 30
		fmt.Print(i, v, ";")
	}
	fmt.Println(len(s))
	for range get() {
	}
	n := 3
	for i := range n {
		n = 10
		fmt.Print(i, ";")
	}
	str := "ab"
	for i, r := range str {
		str = "changed"
		fmt.Print(i, string(r), ";")
	}
	fmt.Println()
	m := map[int]int{1: 1, 2: 2, 3: 3}
	count := 0
	for k := range m {
		delete(m, k)
		count++
	}
	fmt.Println(count, len(m))
	// want output:
	// 0 1;1 2;2 3;0 1;1 2;2 20;
	// 0 1;1 2;2 3;6
	// once 0;1;2;0a;1b;
	// 3 0
}
