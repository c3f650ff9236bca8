// & takes variables, elements, fields and composite literals, also in parentheses; * of nil panics.
package main

import "fmt"

type point struct{ x, y int }

func main() {
	var x int
	a, s, v := [2]int{1, 2}, []int{3, 4}, point{5, 6}
	pp := &v
	ptrs := []*int{&x, &a[1], &s[0], &v.x, &pp.y, &(*pp).x, &(x), &*&x, &[]int{7}[0]}
	for i, p := range ptrs {
		*p += 10 * i
	}
	fmt.Println(x, a, s, v, *ptrs[8])
	q := &(point{1, 2})
	r := &[...]string{"a"}
	t := &map[string]int{"k": 1}
	(*t)["l"] = 2
	fmt.Println(*q, r[0], len(*t), **&q)
	f := func() int { return 1 }
	g := &f
	fmt.Println((*g)())
	defer func() { fmt.Println(recover()) }()
	var n *point
	_ = &n.y
	fmt.Println("not reached")
	// want output:
	// 130 [1 12] [23 4] {85 46} 87
	// {1 2} a 2 {1 2}
	// 1
	// runtime error: invalid memory address or nil pointer dereference
}
