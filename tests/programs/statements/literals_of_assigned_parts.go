// In several assignments in one statement literals hold the old parts of variables that are assigned before them.
package main

import "fmt"

type D int
type S struct {
	a int
	b D
	c string
}

var x, y = 1, 2

func f1(p S) (result [2]D) {
	defer func() { p.a++ }()
	p.b = 5
	p.b, result = min(D(x), D(y)), [2]D{p.b}
	return result
}
func f2(p S) (result [2]D) {
	defer func() { p.a++ }()
	p.b = 5
	p.b, result = D(x), [2]D{p.b}
	return result
}
func f3(p S) (result [2]D) {
	g := func() { p.a++ }
	g()
	p.b = 5
	p.b, result = D(x), [2]D{p.b}
	return result
}
func f4(p S) (result [2]D) {
	p.b = 5
	p.b, result = D(x), [2]D{p.b}
	return result
}
func f5(p S) (result S) {
	defer func() { p.a++ }()
	p.b = 5
	p.b, result = D(x), S{b: p.b}
	return result
}
func f6(p *S) (result S) {
	defer func() { p.a++ }()
	p.b = 5
	p.b, result = D(x), S{b: p.b}
	return result
}
func f7(p *S) (result S) {
	p.b = 5
	var r S
	defer func() { r.a++ }()
	p.b, r = D(x), S{b: p.b}
	return r
}
func f8(p []int) (result [3]int) {
	p[0], result = 9, [3]int{p[0], p[1]}
	return
}
func f9(p []int) (result any) {
	p[0], result = 9, any(p[0])
	return
}
func f10(p []int) (result any) {
	p[0], result = 9, S{a: p[0]}
	return
}
func f11(p *[3]int) (result []int) {
	p[0], result = 9, []int{p[0]}
	return
}
func f12(p *[3]int) (result []int) {
	defer func() { recover() }()
	p[0], result = 9, []int{p[0]}
	return
}
func f13(p *[3]int) (result *S) {
	defer func() { recover() }()
	p[0], result = 9, &S{a: p[0]}
	return
}
func f14(p *[3]int) (result map[int]int) {
	defer func() { recover() }()
	p[0], result = 9, map[int]int{1: p[0]}
	return
}

func main() {
	fmt.Println(f1(S{}))
	fmt.Println(f2(S{}))
	fmt.Println(f3(S{}))
	fmt.Println(f4(S{}))
	fmt.Println(f5(S{}))
	fmt.Println(f6(&S{}))
	fmt.Println(f7(&S{}))
	fmt.Println(f8([]int{1, 2}))
	fmt.Println(f9([]int{1, 2}))
	fmt.Println(f10([]int{1, 2}))
	fmt.Println(f11(&[3]int{1, 2}))
	fmt.Println(f12(&[3]int{1, 2}))
	fmt.Println(f13(&[3]int{1, 2}))
	fmt.Println(f14(&[3]int{1, 2}))
	// want output:
	// [5 0]
	// [5 0]
	// [5 0]
	// [5 0]
	// {0 5 }
	// {0 5 }
	// {0 5 }
	// [1 2 0]
	// 1
	// {1 0 }
	// [1]
	// [1]
	// &{1 0 }
	// map[1:1]
}
