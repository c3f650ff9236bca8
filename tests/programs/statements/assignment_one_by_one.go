// The assignments of one statement happen one after the other: what a panic leaves assigned, and what each value still sees.
package main

import "fmt"

type P struct {
	n int
	a [3]int
	q *P
	s []int
}

type K struct{ a, b int8 }

func main() {
	zero, five := 0, 5
	var n int
	var names []string
	note := func(name string, value int) int { names = append(names, name); return value }
	try := func(name string, f func()) {
		defer func() { fmt.Println(name, n, names, recover()); n = 0; names = nil }()
		f()
	}
	s := []int{1, 2, 3}
	r := [3]int{1, 2, 3}
	p := &P{q: &P{}, s: []int{4, 5, 6}}
	keep := &n
	try("1", func() { n, s[five] = 1, 2 })
	try("2", func() { n, s[0] = 1, five/zero })
	try("3", func() { n, s[0] = 1, s[five] })
	try("4", func() { *keep, s[0] = 1, r[five] })
	try("5", func() { s[0], s[1], s[five] = s[1], s[0], 7 })
	fmt.Println(s)
	i := 0
	i, s[i] = 2, 9
	fmt.Println(i, s)
	s, s[0] = nil, 12
	fmt.Println(s)
	s = []int{1, 2, 3}
	s[0], s = 11, s[1:]
	fmt.Println(s)
	p, p.n, p.q.n = p.q, 7, 8
	fmt.Println(p.n, p.q)
	p = &P{q: &P{n: 1}, s: []int{4, 5, 6}}
	p.q, p.q.n, p.s, p.s[1] = &P{n: 5}, 6, []int{0}, 77
	fmt.Println(p.q.n, p.s)
	r[0], r[1], r[2] = r[2], r[0], r[1]
	fmt.Println(r)
	r, r[1] = [3]int{5, 6, 7}, r[2]
	fmt.Println(r)
	j := 1
	r[j], j = 100, 0
	fmt.Println(r, j)
	j, r[j], r[j+1] = 2, 200, 300
	fmt.Println(r, j)
	m := map[K]int{}
	try("6", func() { m[K{int8(note("k", 1)), 2}] = note("v", 1) })
	try("7", func() { m[K{int8(five / zero), 2}] = note("v", 1) })
	mm := map[int]int{}
	try("8", func() { mm[five/zero] = note("v", 1) })
	try("9", func() { mm[note("k", 1)], n = note("v", 2), note("n", 3) })
	try("10", func() { mm[note("k", 1)], n = five/zero, note("n", 3) })
	try("11", func() { mm[note("k", 1)] += note("v", 2); mm[1] *= note("w", 3); fmt.Println(mm) })
	try("12", func() { mm[note("k", 2)] /= note("v", 0) })
	try("13", func() { mm[3] /= zero })
	try("14", func() { mm[4] += five / zero })
	fmt.Println(mm)
	try("15", func() { n, r[note("i", five)] = note("a", 1), note("b", 2) })
	try("16", func() { s[note("i", five)], n = note("a", 1), note("b", 2) })
	try("17", func() { s[note("i", five)], n = five/zero, note("b", 2) })
	two := func() (int, int) { names = append(names, "two"); return 1, 2 }
	try("18", func() { s[note("i", five)], n = two() })
	try("19", func() { n, s[note("i", five)] = two() })
	try("20", func() { n, s[five/zero] = two() })
	try("21", func() { n, s[n] = two(); fmt.Println(s) })
	try("22", func() { var ok bool; n, ok = mm[five/zero]; _ = ok })
	try("23", func() { var ok bool; s[n], ok = mm[note("k", 1)]; _ = ok })
	var np *P
	try("24", func() { var ok bool; np.n, ok = mm[note("k", 1)]; _ = ok })
	try("25", func() { n, np.n = note("k", 1), note("v", 2) })
	try("26", func() {
		for n, s[five] = range []int{7, 8} {
		}
	})
	try("27", func() {
		for n, s[note("i", five)] = range []int{7, 8} {
		}
	})
	try("28", func() {
		for s[note("i", 1)], n = range s {
		}
		fmt.Println(s)
	})
	result := func() (a, b int) {
		defer func() { recover(); b += a * 10 }()
		a, b = 4, five/zero
		return
	}
	fmt.Println(result())
	result2 := func() (a, b int) {
		defer func() { recover(); b += a * 10 }()
		return 4, five / zero
	}
	fmt.Println(result2())
	x, y := 1, 2
	x, y = y, x
	x, y, i = y, i, x
	fmt.Println(x, y, i)
	pp := &x
	*pp, y = y, *pp
	fmt.Println(x, y)
	x, *pp = 5, x+1
	fmt.Println(x, y)
	pp, *pp = nil, 55
	fmt.Println(x, pp)
	var any1 any
	any1, x = x, 3
	fmt.Println(any1, x)
	type big struct{ a [40]int }
	b1, b2 := big{}, big{}
	b1.a[3], b2.a[4] = 3, 4
	b1, b2 = b2, b1
	b1.a[0], b2.a[0], b1 = 1, 2, b2
	fmt.Println(b1.a[:5], b2.a[:5])
	bs := []big{b1, b2}
	bs[0], bs[1] = bs[1], bs[0]
	bs[0].a[2], bs = 8, bs[1:]
	fmt.Println(len(bs), bs[0].a[:5])
	f := func() int { return x }
	x, y = 10, f()
	fmt.Println(x, y)
	mp := map[string][]int{"a": {1}}
	mp["a"], mp["b"] = mp["b"], mp["a"]
	fmt.Println(mp)
	arr := []int{1, 2}
	arr, arr[len(arr)-1] = arr[:len(arr)-1], 3
	fmt.Println(arr, arr[:2])
	arr, x = nil, len(arr)
	fmt.Println(arr, x)
	// want output:
	// 1 1 [] runtime error: index out of range [5] with length 3
	// 2 0 [] runtime error: integer divide by zero
	// 3 0 [] runtime error: index out of range [5] with length 3
	// 4 0 [] runtime error: index out of range [5] with length 3
	// 5 0 [] runtime error: index out of range [5] with length 3
	// [2 1 3]
	// 2 [9 1 3]
	// []
	// [2 3]
	// 8 <nil>
	// 5 [0]
	// [3 1 2]
	// [5 2 7]
	// [5 100 7] 0
	// [200 300 7] 2
	// 6 0 [k v] <nil>
	// 7 0 [] runtime error: integer divide by zero
	// 8 0 [v] runtime error: integer divide by zero
	// 9 3 [k v n] <nil>
	// 10 0 [k n] runtime error: integer divide by zero
	// map[1:12]
	// 11 0 [k v w] <nil>
	// 12 0 [k v] runtime error: integer divide by zero
	// 13 0 [] runtime error: integer divide by zero
	// 14 0 [] runtime error: integer divide by zero
	// map[1:12]
	// 15 1 [i a b] runtime error: index out of range [5] with length 3
	// 16 0 [i a b] runtime error: index out of range [5] with length 2
	// 17 0 [i b] runtime error: integer divide by zero
	// 18 0 [i two] runtime error: index out of range [5] with length 2
	// 19 1 [i two] runtime error: index out of range [5] with length 2
	// 20 0 [two] runtime error: integer divide by zero
	// [2 3]
	// 21 1 [two] <nil>
	// 22 0 [] runtime error: integer divide by zero
	// 23 0 [k] <nil>
	// 24 0 [k] runtime error: invalid memory address or nil pointer dereference
	// 25 1 [k v] runtime error: invalid memory address or nil pointer dereference
	// 26 0 [] runtime error: index out of range [5] with length 2
	// 27 0 [i] runtime error: index out of range [5] with length 2
	// [12 1]
	// 28 0 [i i] <nil>
	// 0 0
	// 0 0
	// 1 2 2
	// 2 1
	// 3 1
	// 55 <nil>
	// 55 3
	// [0 0 0 3 0] [2 0 0 3 0]
	// 1 [0 0 0 3 0]
	// 10 3
	// map[a:[] b:[1]]
	// [1] [1 3]
	// [] 1
}
