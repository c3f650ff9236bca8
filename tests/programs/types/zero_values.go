// Variables without an initializer have the zero value of their type, recursively; so have new, make, fields and results.
package main

import "fmt"

type deep struct {
	i    int
	f    float64
	s    string
	b    bool
	p    *deep
	fn   func()
	e    any
	sl   []int
	m    map[string]int
	c    chan int
	a    [2]struct{ x, y int8 }
	z    complex64
	r    rune
	err  error
	_    int
	next struct{ in struct{ n uint } }
}

var global deep

func results() (n int, s string, d deep, e error) { return }

func main() {
	var local deep
	n, s, d, e := results()
	fmt.Printf("%+v\n", local)
	fmt.Println(n, s == "", e == nil, d.p == nil, d.fn == nil, global.e == nil, new(deep).next.in.n, make([]deep, 1)[0].a)
	fmt.Println(map[string]deep{}["none"].a[1].y, (<-closed()).s == "", [3]*int{}[2] == nil, deep{i: 1}.c == nil)
	for range 2 {
		var fresh int
		fresh++
		fmt.Print(fresh, ";")
	}
	fmt.Println()
	// want output:
	// {i:0 f:0 s: b:false p:<nil> fn:<nil> e:<nil> sl:[] m:map[] c:<nil> a:[{x:0 y:0} {x:0 y:0}] z:(0+0i) r:0 err:<nil> _:0 next:{in:{n:0}}}
	// 0 true true true true true 0 [{0 0} {0 0}]
	// 0 true true true
	// 1;1;
}

func closed() chan deep { c := make(chan deep); close(c); return c }
