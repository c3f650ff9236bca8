// Pointers: nil by default, equal when they point to the same variable, dereferenced automatically by selectors.
package main

import "fmt"

type point struct{ x, y int }

func main() {
	var p *point
	fmt.Println(p == nil)
	a, b := point{1, 2}, point{1, 2}
	p, q := &a, &b
	fmt.Println(p == q, *p == *q, p == &a, &a.x == &p.x, &a.y == &q.y)
	pp := &p
	(*pp).x, (**pp).y = 7, 8
	fmt.Println(a, *p, **pp)
	arr := &[3]int{1, 2, 3}
	arr[1]++
	fmt.Println(*arr, len(arr), arr[1:], cap(arr[2:]))
	for i := range arr {
		arr[i] *= 2
	}
	fmt.Println(arr)
	defer func() { fmt.Println(recover()) }()
	var n *[3]int
	fmt.Println(len(n))
	n[1] = 1
	// want output:
	// true
	// false true true true false
	// {7 8} {7 8} {7 8}
	// [1 3 3] 3 [3 3] 1
	// &[2 6 6]
	// 3
	// runtime error: invalid memory address or nil pointer dereference
}
