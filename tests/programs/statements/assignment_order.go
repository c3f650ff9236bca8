// Assignments evaluate operands first and then assign from left to right.
package main

import "fmt"

func main() {
	a, b := 1, 2
	a, b = b, a
	fmt.Println(a, b)
	i := 0
	s := []int{10, 20, 30}
	i, s[i] = 2, 99
	fmt.Println(i, s)
	s[0], s[1], s[2] = s[2], s[0], s[1]
	fmt.Println(s)
	var p *struct{ x int }
	func() {
		defer func() { fmt.Println(recover() != nil, i) }()
		i, p.x = 5, 6
	}()
	m := map[string]int{}
	m["a"], m["b"] = 1, len(m)
	fmt.Println(m)
	x := []int{1, 2, 3}
	x, x[0] = nil, 7
	fmt.Println(x)
	// want output:
	// 2 1
	// 2 [99 20 30]
	// [30 99 20]
	// true 5
	// map[a:1 b:0]
	// []
}
