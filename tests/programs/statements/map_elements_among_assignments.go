// Among several assignments a map's element is made before its value is computed; the value of a single one comes first.
package main

import "fmt"

var zero, five = 0, 5

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}
func main() {
	var m map[int]int
	mm := map[int]int{}
	s := []int{}
	x := 0
	_ = &x
	try("1", func() { m[1], x = five/zero, 1 })
	try("2", func() { mm[1], x = five/zero, 1 })
	fmt.Println(mm)
	try("3", func() { mm[2], s[five] = 7, 1 })
	fmt.Println(mm)
	try("4", func() { x, mm[3] = 7, s[five] })
	fmt.Println(mm)
	try("5", func() { m[five/zero], x = s[five], 1 })
	try("6", func() { m[1] += five / zero })
	try("7", func() { m[five/zero]++ })
	try("8", func() { s[zero] -= five / zero })
	try("9", func() { s[zero] /= zero })
	try("10", func() { s[five/zero] /= s[five] })
	try("11", func() { m[1] -= s[five] })
	try("12", func() { m[1] /= zero })
	try("13", func() { m[1] %= s[five] })
	try("14", func() { s[len(s)-1], x = five/zero, 4 })
	try("15", func() { m[1]++ })
	try("16", func() { m[1], mm[s[five]] = 5/zero, 4 })
	f := func() int { panic("f") }
	try("17", func() { m[1], x = f(), 4 })
	try("18", func() { m[1], x = zero, f() })
	try("19", func() { _, m[1], x = f(), 3, s[five] })
	fmt.Println(mm)
	var n int
	_ = &n
	local := func() {
		var m map[int]int
		zero := zero
		defer func() { fmt.Println(recover()) }()
		n, m[0] = 1, 5/zero
	}
	local()
	local2 := func(zero int) (m map[int]int) {
		defer func() { fmt.Println(recover()) }()
		m[0], n = 5/zero, 6
		return
	}
	local2(0)
	local3 := func(zero int) (m map[int]int) {
		defer func() { fmt.Println(recover(), m) }()
		m = map[int]int{}
		m[0], n = 5/zero, 6
		return
	}
	local3(0)
	// want output:
	// 1 assignment to entry in nil map
	// 2 runtime error: integer divide by zero
	// map[1:0]
	// 3 runtime error: index out of range [5] with length 0
	// map[1:0 2:7]
	// 4 runtime error: index out of range [5] with length 0
	// map[1:0 2:7]
	// 5 runtime error: integer divide by zero
	// 6 runtime error: integer divide by zero
	// 7 runtime error: integer divide by zero
	// 8 runtime error: index out of range [0] with length 0
	// 9 runtime error: index out of range [0] with length 0
	// 10 runtime error: integer divide by zero
	// 11 runtime error: index out of range [5] with length 0
	// 12 runtime error: integer divide by zero
	// 13 runtime error: index out of range [5] with length 0
	// 14 runtime error: integer divide by zero
	// 15 assignment to entry in nil map
	// 16 runtime error: index out of range [5] with length 0
	// 17 f
	// 18 f
	// 19 f
	// map[1:0 2:7]
	// assignment to entry in nil map
	// assignment to entry in nil map
	// runtime error: integer divide by zero map[0:0]
}
