// Assigning, passing, ranging over, returning, sending and capturing arrays and structs copies them.
package main

import "fmt"

type grid [2][2]int
type wrap struct{ g grid }

func (w wrap) set(v int) wrap { w.g[0][0] = v; return w }
func (w *wrap) change(v int)  { w.g[1][1] = v }
func give(g grid) grid        { g[0][1] = 50; return g }

func main() {
	var a grid
	b := a
	a[0] = [2]int{1, 2}
	row := a[0]
	row[0] = 9
	w := wrap{a}
	x := w.set(7)
	w.change(8)
	fmt.Println(a, b, row, w, x, give(a), a)
	for i, r := range a {
		r[1] = 100
		a[1][i] = r[0]
	}
	s := []wrap{w, x}
	for _, e := range s {
		e.change(-1)
	}
	s[0].change(77)
	m := map[string]wrap{"k": w}
	e := m["k"]
	e.change(5)
	c := make(chan grid, 1)
	c <- a
	a[0][0] = 1000
	fmt.Println(<-c, a, s, m, e)
	var i any = a
	a[0][0] = 2000
	p := &a
	q := *p
	p[0][1] = 3000
	f := func() grid { return a }
	a[1][0] = 4000
	fmt.Println(i, q, f(), i.(grid)[0], i == any(a))
	a, b = b, a
	a[0], a[1] = a[1], b[0]
	fmt.Println(a, b)
	// want output:
	// [[1 2] [0 0]] [[0 0] [0 0]] [9 2] {[[1 2] [0 8]]} {[[7 2] [0 0]]} [[1 50] [0 0]] [[1 2] [0 0]]
	// [[1 2] [1 0]] [[1000 2] [1 0]] [{[[1 2] [0 77]]} {[[7 2] [0 0]]}] map[k:{[[1 2] [0 8]]}] {[[1 2] [0 5]]}
	// [[1000 2] [1 0]] [[2000 2] [1 0]] [[2000 3000] [4000 0]] [1000 2] false
	// [[0 0] [2000 3000]] [[2000 3000] [4000 0]]
}
