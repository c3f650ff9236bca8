// Phase one evaluates index and pointer operands and the right side, phase two assigns from left to right.
package main

import "fmt"

type point struct{ x, y int }

func main() {
	a, b := 1, 2
	a, b = b, a
	fmt.Println(a, b)
	x := []int{1, 2, 3}
	i := 0
	i, x[i] = 1, 2
	fmt.Println(i, x)
	i = 0
	x[i], i = 2, 1
	fmt.Println(i, x)
	x[0], x[0] = 1, 2
	fmt.Println(x[0])
	type node struct {
		v    int
		next *node
	}
	n := &node{1, &node{2, nil}}
	n, n.next, n.v = n.next, nil, 9
	fmt.Println(n.v, n.next == nil)
	x = []int{1, 2, 3}
	i = 2
	x[i], x = 30, nil
	fmt.Println(x == nil)
	m := map[string]int{"a": 1}
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	p := &point{1, 2}
	p.x, p = 7, &point{3, 4}
	fmt.Println(*p)
	s := [3]int{}
	for i, s[i] = range s {
	}
	fmt.Println(i, s)
	func() {
		defer func() { fmt.Println(recover(), x, i) }()
		x = []int{1, 2, 3}
		x[1], x[i+5] = 4, 5
	}()
	func() {
		defer func() { fmt.Println(recover(), i) }()
		p = nil
		i, p.x = 42, 7
	}()
	// want output:
	// 2 1
	// 1 [2 2 3]
	// 1 [2 2 3]
	// 2
	// 2 true
	// true
	// map[a:0 b:1]
	// {3 4}
	// 2 [0 0 0]
	// runtime error: index out of range [7] with length 3 [1 4 3] 2
	// runtime error: invalid memory address or nil pointer dereference 42
}
