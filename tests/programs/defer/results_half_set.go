// A struct or an array that a function with deferred calls returns is put together in its result: what they see when a part panics.
package main

import "fmt"

type T struct {
	a, b int
	s    []int
}

var zero int

func f1() (r T) {
	defer func() { recover() }()
	r = T{1, 2, nil}
	return T{3, 4 / zero, nil}
}
func f2() (r T) {
	defer func() { recover() }()
	r = T{1, 2, nil}
	r = T{3, 4 / zero, nil}
	return
}
func f3() (r T) {
	defer func() { recover(); r.a += 10 }()
	r = T{1, 2, nil}
	return T{3, 4 / zero, nil}
}
func f4() (r [2]int) {
	defer func() { recover() }()
	r = [2]int{1, 2}
	return [2]int{3, 4 / zero}
}
func f5() (r [1]int) {
	defer func() { recover() }()
	r = [1]int{1}
	return [1]int{4 / zero}
}
func f6() (r T, n int) {
	defer func() { recover() }()
	r = T{1, 2, nil}
	return T{3, 4 / zero, nil}, 5
}
func f7() (n int, r T) {
	defer func() { recover() }()
	r = T{1, 2, nil}
	return 4, T{3, 4 / zero, nil}
}
func f8() (r T) {
	defer func() { recover() }()
	r = T{1, 2, nil}
	return T{r.a, 4 / zero, nil}
}
func f9() (r []int) {
	defer func() { recover() }()
	r = []int{1, 2}
	return []int{3, 4 / zero}
}
func f10() (r map[int]int) {
	defer func() { recover() }()
	r = map[int]int{1: 2}
	return map[int]int{3: 4 / zero}
}
func f12() (r *T) {
	defer func() { recover() }()
	r = &T{1, 2, nil}
	return &T{3, 4, []int{1 / zero}}
}

func f14() T          { defer func() { recover() }(); return T{3, 4 / zero, nil} }
func f15() (int, T)   { defer func() { recover() }(); return 5, T{3, 4 / zero, nil} }
func f16() (T, int)   { defer func() { recover() }(); return T{3, 4, nil}, 5 / zero }
func f17() (a, b int) { defer func() { fmt.Println(recover()) }(); return 5 / zero, []int{}[zero] }
func f18() (a int, r T) {
	defer func() { recover() }()
	a, r = 1, T{2, 3, nil}
	a, r = 4, T{5, 6 / zero, nil}
	return
}
func f19() (r T, a int) {
	defer func() { recover() }()
	r, a = T{2, 3, nil}, 1
	r, a = T{5, 6 / zero, nil}, 4
	return
}
func seven() int { panic(7) }
func f20() (r T) { defer func() { recover() }(); r = T{2, 3, nil}; r = T{5, seven(), nil}; return }
func f21() (r struct {
	T
	c int
}) { defer func() { recover() }(); r.T = T{2, 3, nil}; r.c = 4; r.T = T{5, 6 / zero, nil}; return }

func main() {
	fmt.Println(f14(), f20(), f21())
	fmt.Println(f15())
	fmt.Println(f16())
	fmt.Println(f17())
	fmt.Println(f18())
	fmt.Println(f19())
	fmt.Println(f1(), f2(), f3(), f4(), f5())
	fmt.Println(f6())
	fmt.Println(f7())
	fmt.Println(f8(), f9(), f10(), f12())
	// want output:
	// {3 0 []} {2 3 []} {{2 3 []} 4}
	// 0 {0 0 []}
	// {0 0 []} 0
	// runtime error: index out of range [0] with length 0
	// 0 0
	// 1 {2 3 []}
	// {5 0 []} 1
	// {3 0 []} {3 0 []} {11 2 []} [3 0] [0]
	// {3 0 []} 0
	// 0 {1 2 []}
	// {1 2 []} [1 2] map[1:2] &{1 2 []}
}
