// Results are filled part by part with literals that use them only in what is computed ahead.
package main

import "fmt"

type S struct {
	a, b int
	s    []int
	i    any
	m    map[int]int
}

var zero int

func id(n int) int { return n }

func f1() (r S) {
	defer func() { e := recover(); fmt.Println("1", r, e) }()
	r.a = 9
	return S{a: 5 / zero, b: id(r.a)}
}
func f2() (r S) {
	defer func() { e := recover(); fmt.Println("2", r, e) }()
	r.a = 9
	return S{a: 5 / zero, b: r.a}
}
func f3() (r S) {
	defer func() { e := recover(); fmt.Println("3", r, e) }()
	r.a = 9
	return S{a: 5 / zero, i: r}
}
func f4() (r S) {
	defer func() { e := recover(); fmt.Println("4", r, e) }()
	r.a = 9
	return S{a: 5 / zero, i: S{a: r.a}}
}
func f5() (r S) {
	defer func() { e := recover(); fmt.Println("5", r, e) }()
	r.a = 9
	return S{a: 5 / zero, s: []int{r.a}}
}
func f6() (r S) {
	defer func() { e := recover(); fmt.Println("6", r, e) }()
	r.a = 9
	return S{a: 5 / zero, m: map[int]int{1: r.a}}
}
func f7() (r S) {
	defer func() { e := recover(); fmt.Println("7", r, e) }()
	r.a = 9
	return S{a: 5 / zero, s: r.s[:0]}
}
func f8() (r S) {
	defer func() { e := recover(); fmt.Println("8", r, e) }()
	r.a = 9
	return S{a: 5 / zero, s: append(r.s, 1)}
}
func f9() (r S) {
	defer func() { e := recover(); fmt.Println("9", r, e) }()
	r.a = 9
	return S{a: 5 / zero, b: len(r.s)}
}
func f10() (r S) {
	defer func() { e := recover(); fmt.Println("10", r, e) }()
	r.a = 9
	return S{a: 5 / zero, b: max(r.a, 3)}
}
func f11() (r S) {
	defer func() { e := recover(); fmt.Println("11", r, e) }()
	r.a, r.i = 9, 3
	return S{a: 5 / zero, b: r.i.(int)}
}
func f12() (r S) {
	defer func() { e := recover(); fmt.Println("12", r, e) }()
	r.a, r.i = 9, 3
	r = S{a: 5 / zero, b: id(r.a)}
	return
}
func f13() (r [3]int) {
	defer func() { e := recover(); fmt.Println("13", r, e) }()
	r[1] = 9
	r = [3]int{5 / zero, id(r[1])}
	return
}
func f14() (r [3]int) {
	defer func() { e := recover(); fmt.Println("14", r, e) }()
	r[1] = 9
	r = [3]int{5 / zero, r[1]}
	return
}
func f15() (r S) {
	defer func() { e := recover(); fmt.Println("15", r.a, r.b, e) }()
	r.a = 9
	return S{a: 5 / zero, i: &S{a: r.a}}
}
func f16() (r S, e2 error) {
	defer func() { e := recover(); fmt.Println("16", r, e) }()
	r.a = 9
	return S{a: 5 / zero, b: id(r.a)}, nil
}
func f17() (r S, n int) {
	defer func() { e := recover(); fmt.Println("17", r, n, e) }()
	r.a = 9
	return S{b: id(r.a)}, 5 / zero
}
func f18() (r S) {
	defer func() { e := recover(); fmt.Println("18", r, e) }()
	r.a = 9
	return S{a: 5 / zero, i: r.a}
}
func f19() (r S) {
	defer func() { e := recover(); fmt.Println("19", r, e) }()
	r.a = 9
	return S{a: 5 / zero, b: id(1) + r.a}
}
func f20() (r S) {
	defer func() { e := recover(); fmt.Println("20", r, e) }()
	r.a = 9
	ok := true
	r = S{b: 5 / zero, i: ok && r.a == 9}
	return
}

func main() {
	f1()
	f2()
	f3()
	f4()
	f5()
	f6()
	f7()
	f8()
	f9()
	f10()
	f11()
	f12()
	f13()
	f14()
	f15()
	f16()
	f17()
	f18()
	f19()
	f20()
	// want output:
	// 1 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 2 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 3 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 4 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 5 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 6 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 7 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 8 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 9 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 10 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 11 {9 0 [] 3 map[]} runtime error: integer divide by zero
	// 12 {9 0 [] 3 map[]} runtime error: integer divide by zero
	// 13 [0 9 0] runtime error: integer divide by zero
	// 14 [0 9 0] runtime error: integer divide by zero
	// 15 9 0 runtime error: integer divide by zero
	// 16 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 17 {9 0 [] <nil> map[]} 0 runtime error: integer divide by zero
	// 18 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 19 {9 0 [] <nil> map[]} runtime error: integer divide by zero
	// 20 {9 0 [] <nil> map[]} runtime error: integer divide by zero
}
