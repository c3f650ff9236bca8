// Operands on the left and values on the right are evaluated first; then the assignments happen from left to right.
package main

import "fmt"

var trace []string

func t(s string, v int) int { trace = append(trace, s); return v }

func flush() { fmt.Println(trace); trace = nil }

func try(f func()) {
	defer func() { fmt.Println(recover(), trace); trace = nil }()
	f()
}

type node struct {
	v    int
	next *node
}

func main() {
	a, m, i := []int{1, 2, 3}, map[int]int{}, 0
	i, a[i] = 1, 9
	a[0], a[1], a[2] = a[2], a[0], a[1]
	fmt.Println(i, a)
	a[t("index", 0)], m[t("key", 1)] = t("x", 5), t("y", 6)
	flush()
	var nowhere *node
	var none map[int]int
	b := []int{0, 0}
	try(func() { b[0], nowhere.v = 1, 2 })
	try(func() { nowhere.v, b[1] = 1, 2 })
	try(func() { b[t("i", 5)], b[0] = t("v", 1), t("w", 7) })
	try(func() { b[0], none[t("k", 0)], b[1] = 5, t("v", 6), 7 })
	try(func() { b[t("i", 9)] = t("v", 2) })
	try(func() { nowhere.v = t("v", 2) })
	fmt.Println(b)
	list := &node{1, &node{2, &node{3, nil}}}
	var reversed *node
	for list != nil {
		list.next, reversed, list = reversed, list, list.next
	}
	fmt.Println(reversed.v, reversed.next.v, reversed.next.next.v)
	var k int
	for k, a[k] = range []int{7, 8, 9} {
	}
	fmt.Println(k, a)
	m[t("k", 7)] += t("v", 2)
	_, c := t("a", 1), t("b", 2)
	_ = []int{2: t("c", c), 0: t("d", 2)}
	flush()
	// want output:
	// 1 [3 9 2]
	// [index key x y]
	// runtime error: invalid memory address or nil pointer dereference []
	// runtime error: invalid memory address or nil pointer dereference []
	// runtime error: index out of range [5] with length 2 [i v w]
	// assignment to entry in nil map [k v]
	// runtime error: index out of range [9] with length 2 [i v]
	// runtime error: invalid memory address or nil pointer dereference [v]
	// [5 0]
	// 3 2 1
	// 2 [8 9 2]
	// [k v a b c d]
}
