// Of two things in one statement that may panic, the one that gc comes to first panics.
package main

import "fmt"

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type P struct {
	a [2]int
	q *P
	s []int
}

func cut(s string, i, j int) string { return s[i:j] }
func boom() int                     { panic("boom") }
func id(x int) int                  { return x }

func main() {
	x := []int{1}
	g := func() int { x = append(x, 2); return 0 }
	fmt.Println(len(x)*10 + g())
	h := func(a, b int) int { return a*10 + b }
	fmt.Println(h(len(x), g()))
	zero, five := len(x)-3, len(x)+2
	var r [2]int
	s := []int{1, 2}
	var p *P
	var m map[int]int
	mm := map[int]string{}
	_ = mm
	try("1", func() { r[(five/zero)&1] = r[five] })
	try("2", func() { s[(five/zero)&1] = s[five] })
	try("3", func() { s[five] = five / zero })
	try("4", func() { r[s[five]] = five / zero })
	try("5", func() { s[s[five]] = five / zero })
	try("6", func() { p.a[five] = five / zero })
	try("7", func() { p.q.a[five] = s[five] })
	try("8", func() { p.s[five] = s[five] })
	try("9", func() { p.q.q.s[s[five]&1] = five / zero })
	try("10", func() { m[s[five]] = five / zero })
	try("11", func() { m[0] = five / zero })
	try("12", func() { m[five/zero] = s[five] })
	try("13", func() { _ = map[int]string{s[five]: cut("abc", five, zero)} })
	try("14", func() { _ = map[int]int{s[five]: five / zero} })
	try("15", func() { _ = map[string]int{"abc"[five:]: five / zero} })
	try("16", func() { _ = []int{five / zero, s[five]} })
	try("17", func() { _ = []int{five / zero, s[five:][0]} })
	try("18", func() { fmt.Println(five/zero + s[five:][0]) })
	try("19", func() { fmt.Println(five/zero + len("abc"[five:])) })
	try("20", func() { fmt.Println(five/zero + any(s).(int)) })
	try("21", func() { fmt.Println(s[five] + boom()) })
	try("22", func() { r[s[five]] = boom() })
	try("23", func() { s[s[five]&1] = boom() })
	try("24", func() { s[s[five]&1] = s[five:][0] })
	try("25", func() { s[five/zero] += s[five] })
	try("26", func() { s[five] += five / zero })
	try("27", func() { m[five/zero] += s[five] })
	try("28", func() { s[five/zero], x = s[five], x[5:] })
	try("29", func() { s[five], r[five] = five/zero, 1 })
	try("30", func() { s[s[five]], r[five] = five/zero, 1 })
	try("31", func() { s[id(five)/zero] = s[five] })
	try("32", func() { *(&p.a[0]) = s[five] })
	try("33", func() { *(&p.q.a[0]) = s[five] })
	try("34", func() { p.a[0] = s[five] })
	try("35", func() { p.q.a[0] = s[five] })
	// want output:
	// 10
	// 20
	// 1 runtime error: integer divide by zero
	// 2 runtime error: integer divide by zero
	// 3 runtime error: integer divide by zero
	// 4 runtime error: integer divide by zero
	// 5 runtime error: integer divide by zero
	// 6 runtime error: integer divide by zero
	// 7 runtime error: index out of range [5] with length 2
	// 8 runtime error: index out of range [5] with length 2
	// 9 runtime error: index out of range [5] with length 2
	// 10 runtime error: integer divide by zero
	// 11 runtime error: integer divide by zero
	// 12 runtime error: index out of range [5] with length 2
	// 13 runtime error: slice bounds out of range [5:0]
	// 14 runtime error: integer divide by zero
	// 15 runtime error: slice bounds out of range [5:3]
	// 16 runtime error: integer divide by zero
	// 17 runtime error: slice bounds out of range [5:2]
	// 18 runtime error: slice bounds out of range [5:2]
	// 19 runtime error: slice bounds out of range [5:3]
	// 20 interface conversion: interface {} is []int, not int
	// 21 boom
	// 22 boom
	// 23 boom
	// 24 runtime error: slice bounds out of range [5:2]
	// 25 runtime error: integer divide by zero
	// 26 runtime error: index out of range [5] with length 2
	// 27 runtime error: index out of range [5] with length 2
	// 28 runtime error: slice bounds out of range [5:3]
	// 29 runtime error: integer divide by zero
	// 30 runtime error: integer divide by zero
	// 31 runtime error: integer divide by zero
	// 32 runtime error: invalid memory address or nil pointer dereference
	// 33 runtime error: invalid memory address or nil pointer dereference
	// 34 runtime error: index out of range [5] with length 2
	// 35 runtime error: index out of range [5] with length 2
}
