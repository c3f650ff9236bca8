// Literals returned from functions with deferred calls fill the result part by part, in gc's order.
package main

import "fmt"

type S struct{ a, b int }
type R struct {
	n   int
	s   []int
	t   S
	i   any
	m   map[string]int
	p   *S
	arr [2]int
}

func show(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

var zero int
var np *int

func r1() (r R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return R{n: 1, s: []int{2, *np, 5 / zero}, t: S{3, 4}}
}
func r2() (r R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return R{n: 1, t: S{3, 5 / zero}, s: []int{2, *np}}
}
func r3() (r R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return R{n: 1, s: []int{2, 3}, t: S{3, 5 / zero}}
}
func r4() (r R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return R{n: 1, s: []int{2, 5 / zero}, t: S{*np, 5 / zero}}
}
func r5() (r R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return R{n: 1, m: map[string]int{"a": 5 / zero}, t: S{*np, 5 / zero}}
}
func r6() (r R) {
	defer func() { e := recover(); fmt.Println(r.n, r.p != nil, e) }()
	return R{n: 1, p: &S{1, 5 / zero}, t: S{*np, 5 / zero}}
}
func r7() (r R) {
	defer func() { e := recover(); fmt.Println(r.n, r.p != nil, e) }()
	return R{n: *np, p: &S{1, 5 / zero}}
}
func r8() (r R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return R{n: *np, s: []int{1, 5 / zero}}
}
func r9() (r R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return R{n: 1, i: S{1, 5 / zero}, t: S{*np, 1}}
}
func r10() (r R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return R{n: 1, i: 5 / zero, t: S{*np, 1}}
}
func r11() (r R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return R{n: 1, arr: [2]int{1, *np}, t: S{5 / zero, 1}}
}
func r12() (r []R) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	r = []R{{n: 1}, {n: 2}, {n: 3}}
	r[0].n, r[1] = 7, R{n: 1, arr: [2]int{1, *np}, t: S{5 / zero, 1}}
	return
}
func r13() (r R, s []int) {
	defer func() { e := recover(); fmt.Println(r, s, e) }()
	return R{n: 1, arr: [2]int{1, 2}}, []int{1, *np}
}
func r14() (r R, s []int) {
	defer func() { e := recover(); fmt.Println(r, s, e) }()
	return R{n: 1, arr: [2]int{1, 5 / zero}}, []int{1, *np}
}
func r15() (r R, s any) {
	defer func() { e := recover(); fmt.Println(r, s, e) }()
	return R{n: 1, arr: [2]int{1, 5 / zero}}, S{1, *np}
}
func r16() (r []int) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return []int{1, 2, 5 / zero}
}
func r17() (r [2][]int) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return [2][]int{{1, 2}, {5 / zero}}
}
func r18() (r [2]map[int]int) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return [2]map[int]int{{1: 2}, {5 / zero: *np}}
}
func r19() (r [3][]any) {
	defer func() { e := recover(); fmt.Println(r, e) }()
	return [3][]any{{1, 2}, {*np, 5 / zero}, {S{5 / zero, 1}}}
}

func main() {
	r1()
	r2()
	r3()
	r4()
	r5()
	r6()
	r7()
	r8()
	r9()
	r10()
	r11()
	r12()
	r13()
	r14()
	r15()
	r16()
	r17()
	r18()
	r19()
	// want output:
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} runtime error: invalid memory address or nil pointer dereference
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} runtime error: integer divide by zero
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} runtime error: integer divide by zero
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} runtime error: integer divide by zero
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} runtime error: integer divide by zero
	// 0 false runtime error: integer divide by zero
	// 0 false runtime error: invalid memory address or nil pointer dereference
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} runtime error: invalid memory address or nil pointer dereference
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} runtime error: integer divide by zero
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} runtime error: integer divide by zero
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} runtime error: invalid memory address or nil pointer dereference
	// [{1 [] {0 0} <nil> map[] <nil> [0 0]} {2 [] {0 0} <nil> map[] <nil> [0 0]} {3 [] {0 0} <nil> map[] <nil> [0 0]}] runtime error: invalid memory address or nil pointer dereference
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} [] runtime error: invalid memory address or nil pointer dereference
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} [] runtime error: invalid memory address or nil pointer dereference
	// {0 [] {0 0} <nil> map[] <nil> [0 0]} <nil> runtime error: invalid memory address or nil pointer dereference
	// [] runtime error: integer divide by zero
	// [[] []] runtime error: integer divide by zero
	// [map[] map[]] runtime error: invalid memory address or nil pointer dereference
	// [[] [] []] runtime error: integer divide by zero
}
