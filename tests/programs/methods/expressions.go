// T.Method is a function whose first parameter is the receiver; (*T).Method also for value receivers; interfaces too.
package main

import "fmt"

type t struct{ a int }

func (v t) Mv(n int) int  { v.a += n; return v.a }
func (p *t) Mp(f float64) { p.a = int(f) }

type i interface{ Mv(n int) int }
type outer struct{ t }
type outerPtr struct{ *t }

func main() {
	x := t{1}
	fmt.Println(t.Mv(x, 1), (t).Mv(x, 2), (*t).Mv(&x, 3))
	(*t).Mp(&x, 7.9)
	f := t.Mv
	g := (*t).Mp
	h := i.Mv
	fmt.Printf("%T %T %T\n", f, g, h)
	fmt.Println(f(x, 1), h(x, 2), i.Mv(&x, 3))
	fmt.Println(outer.Mv(outer{x}, 4), (*outer).Mv(&outer{x}, 5), outerPtr.Mv(outerPtr{&x}, 6))
	outerPtr.Mp(outerPtr{&x}, 30)
	fmt.Println(x, interface{ Mv(int) int }.Mv(x, 1), func(v t) int { return t.Mv(v, 0) }(x))
	defer func() { fmt.Println(recover()) }()
	(*t).Mv(nil, 1)
	// want output:
	// 2 3 4
	// func(main.t, int) int func(*main.t, float64) func(main.i, int) int
	// 8 9 10
	// 11 12 13
	// {30} 31 30
	// value method main.t.Mv called using nil *t pointer
}
