// Operands of index expressions and indirections on the left are evaluated in order with the right side; assignments follow left to right.
package main

import "fmt"

type node struct {
	next *node
	v    int
}

var log []string

func n(name string, v int) int { log = append(log, name); return v }
func show(what ...any) {
	fmt.Println(append([]any{log}, what...)...)
	log = nil
}

func main() {
	s := make([]int, 4)
	m := map[int]int{}
	s[n("i", 0)], m[n("k", 1)], s[n("j", 2)] = n("a", 10), n("b", 20), n("c", 30)
	show(s, m)
	p := func(name string) *int { n(name, 0); return &s[3] }
	*p("left") = n("right", 5)
	*p("op") += n("operand", 6)
	show(s)
	list := &node{v: 1, next: &node{v: 2, next: &node{v: 3}}}
	var reversed *node
	for list != nil {
		list.next, reversed, list = reversed, list, list.next
	}
	show(reversed.v, reversed.next.v, reversed.next.next.v, reversed.next.next.next == nil)
	a := []int{0, 1, 2}
	i := 0
	i, a[i], a[i+1] = 2, 100, 200
	a[i], i = a[i]+i, a[0]
	show(i, a)
	x, y, z := 1, 2, 3
	x, y, z = y, z, x
	x, y = y, x+y
	show(x, y, z)
	b := [3]int{1, 2, 3}
	c := b
	b[0], b, c[1] = 9, c, b[0]
	show(b, c)
	m[n("once", 7)]++
	m[n("key", 7)] <<= n("shift", 3)
	show(m)
	// want output:
	// [i k j a b c] [10 0 30 0] map[1:20]
	// [left right op operand] [10 0 30 11]
	// [] 3 2 1 true
	// [] 100 [100 200 4]
	// [] 3 5 1
	// [] [1 2 3] [1 1 3]
	// [once key shift] map[1:20 7:8]
}
