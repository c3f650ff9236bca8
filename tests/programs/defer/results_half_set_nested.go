// Nested parts of a result that deferred calls see half set: in order, constants first where there are more than four parts.
package main

import "fmt"

type S struct {
	a int
	b float64
}

var zero int

func f1() (r [4]S) {
	defer func() { recover() }()
	return [4]S{S{1, 2}, S{3, 4}, S{5 / zero, 6}, S{7, 8}}
}
func f2() (r [4]S) {
	defer func() { recover() }()
	return [4]S{S{1, 2}, S{3, float64(4 / zero)}}
}
func f3() (r [2][2]int) {
	defer func() { recover() }()
	return [2][2]int{{1, 2}, {3, 4 / zero}}
}
func f4() (r [2]S) {
	defer func() { recover() }()
	return [2]S{{zero, 2}, {3, float64(4 / zero)}}
}
func f5() (r [6]int) {
	defer func() { recover() }()
	return [6]int{1, 2, zero + 7, 4 / zero, 5, 6}
}
func f6() (r S) {
	defer func() { recover() }()
	return S{4 / zero, 6}
}
func f7() (r S) {
	defer func() { recover() }()
	return S{b: 5, a: 4 / zero}
}

type B struct {
	s []int
	m map[string]int
	p *S
	i any
	f func() int
	n int
}

func f8() (r B) {
	defer func() { recover() }()
	return B{[]int{1}, map[string]int{"a": 1}, &S{1, 2}, 5, nil, 4 / zero}
}
func f9() (r B) {
	defer func() { recover() }()
	return B{s: []int{1, 2 / zero}, n: 4}
}
func f10() (r B) {
	defer func() { recover() }()
	return B{n: 4, m: map[string]int{"a": 1, "b": 2 / zero}}
}
func f11() (r B) {
	defer func() { recover() }()
	return B{n: 4, p: &S{5 / zero, 1}}
}
func f13() (r B) {
	defer func() { recover() }()
	return B{n: 4, i: 5 / zero}
}
func f14() (r B) {
	defer func() { recover() }()
	return B{n: 4, s: []int{1, 2}[zero+5:]}
}
func f15() (r struct {
	S
	n int
}) {
	defer func() { recover() }()
	return struct {
		S
		n int
	}{S{7, 8}, 5 / zero}
}
func f16() (r [3]S) {
	defer func() { recover() }()
	return [3]S{S{7, 8}, *(*S)(nil), S{9, 10}}
}

func main() {
	fmt.Println(f1(), f2(), f3(), f4(), f5(), f6(), f7())
	fmt.Println(f8().n)
	fmt.Println(f9())
	fmt.Println(f10())
	fmt.Println(f11())
	fmt.Println(f13())
	fmt.Println(f14())
	fmt.Println(f15())
	fmt.Println(f16())
	// want output:
	// [{1 2} {3 4} {0 0} {0 0}] [{1 2} {3 0} {0 0} {0 0}] [[1 2] [3 0]] [{0 2} {3 0}] [1 2 7 0 5 6] {0 0} {0 5}
	// 0
	// {[] map[] <nil> <nil> <nil> 0}
	// {[] map[] <nil> <nil> <nil> 0}
	// {[] map[] <nil> <nil> <nil> 4}
	// {[] map[] <nil> <nil> <nil> 4}
	// {[] map[] <nil> <nil> <nil> 0}
	// {{7 8} 0}
	// [{7 8} {0 0} {0 0}]
}
