// x.f goes through pointers and embedded fields on its own, once; a nil pointer on the way is a panic when it is read.
package main

import "fmt"

type t0 struct{ x int }

func (*t0) M0() string { return "M0" }

type t1 struct{ y int }

func (t1) M1() string { return "M1" }

type t2 struct {
	z int
	t1
	*t0
}

func (*t2) M2() string { return "M2" }

type q *t2

func main() {
	t := t2{3, t1{2}, &t0{1}}
	p := &t
	var v q = p
	fmt.Println(t.z, t.y, t.x, p.z, p.y, p.x, v.x, (*v).x, (*v.t0).x)
	fmt.Println(p.M0(), p.M1(), p.M2(), t.M2(), (*v).M0())
	pp := &p
	(*pp).y, t.t1.y, p.t0.x = 20, (*pp).z, 10
	fmt.Println(t.y, t.x)
	defer func() { fmt.Println(recover()) }()
	p.t0 = nil
	fmt.Println(p.M0(), &p.t0 != nil)
	fmt.Println(p.x)
	// want output:
	// 3 2 1 3 2 1 1 1 1
	// M0 M1 M2 M2 M0
	// 3 10
	// M0 true
	// runtime error: invalid memory address or nil pointer dereference
}
