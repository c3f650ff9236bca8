// x.m() takes the address of x when it needs to: variables, fields, elements of slices and addressable arrays, pointers' targets.
package main

import "fmt"

type counter struct{ n int }

func (c *counter) inc() *counter { c.n++; return c }
func (c counter) get() int       { return c.n }

type outer struct {
	counter
	in  counter
	arr [2]counter
	ptr *counter
}

func make2() *outer { return &outer{ptr: &counter{5}} }

func main() {
	var c counter
	c.inc().inc()
	o := make2()
	o.inc()
	o.in.inc()
	o.arr[1].inc().inc()
	o.ptr.inc()
	s := []counter{{1}}
	s[0].inc()
	m := map[string]*counter{"k": {7}}
	m["k"].inc()
	fmt.Println(c.get(), o.get(), o.in, o.arr, o.ptr.get(), s, m["k"].get(), (&counter{1}).inc().get(), make2().ptr.inc().n)
	for i := range s {
		s[i].inc()
	}
	for _, v := range s {
		v.inc()
	}
	p := &o.arr
	p[0].inc()
	(*p)[0].inc()
	pp := &o.ptr
	(*pp).inc()
	fmt.Println(s, o.arr, o.ptr.n, counter{9}.get(), []counter{{3}}[0].inc().n)
	f := o.in.inc
	o = make2()
	f()
	fmt.Println(o.in.n, f().n)
	// want output:
	// 2 1 {1} [{0} {2}] 6 [{2}] 8 2 6
	// [{3}] [{2} {2}] 7 9 4
	// 0 3
}
