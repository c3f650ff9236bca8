// Functions recurse: directly, mutually, through closures and methods, and as deep as the stack's limit is far.
package main

import "fmt"

type tree struct {
	left, right *tree
	v           int
}

func (t *tree) insert(v int) *tree {
	switch {
	case t == nil:
		return &tree{v: v}
	case v < t.v:
		t.left = t.left.insert(v)
	default:
		t.right = t.right.insert(v)
	}
	return t
}
func (t *tree) walk(f func(int)) {
	if t != nil {
		t.left.walk(f)
		f(t.v)
		t.right.walk(f)
	}
}
func ackermann(m, n int) int {
	switch {
	case m == 0:
		return n + 1
	case n == 0:
		return ackermann(m-1, 1)
	}
	return ackermann(m-1, ackermann(m, n-1))
}
func depth(n int, pad [16]int) int {
	if n == 0 {
		return pad[3]
	}
	pad[3]++
	return depth(n-1, pad)
}
func hanoi(n int, from, via, to string) int {
	if n == 0 {
		return 0
	}
	return hanoi(n-1, from, to, via) + 1 + hanoi(n-1, via, from, to)
}
func permute(s []int, k int, visit func([]int)) {
	if k == len(s) {
		visit(s)
		return
	}
	for i := k; i < len(s); i++ {
		s[k], s[i] = s[i], s[k]
		permute(s, k+1, visit)
		s[k], s[i] = s[i], s[k]
	}
}

func main() {
	var t *tree
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		t = t.insert(v)
	}
	t.walk(func(v int) { fmt.Print(v, ";") })
	fmt.Println(ackermann(2, 3), depth(20000, [16]int{}), hanoi(6, "a", "b", "c"))
	permute([]int{1, 2, 3}, 0, func(s []int) { fmt.Print(s) })
	fmt.Println()
	// want output:
	// 1;2;3;5;8;9;9 20000 63
	// [1 2 3][1 3 2][2 1 3][2 3 1][3 2 1][3 1 2]
}
