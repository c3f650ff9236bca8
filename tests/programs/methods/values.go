// A method value evaluates and copies its receiver when it is made; an interface's nil receiver panics then.
package main

import "fmt"

type t struct{ a int }

func (v t) Mv(n int) int  { return v.a + n }
func (p *t) Mp(n int) int { p.a++; return p.a + n }

type i interface{ Mv(int) int }

func make1() t { fmt.Println("made"); return t{100} }

func main() {
	x := t{1}
	f, g := x.Mv, x.Mp
	x.a = 10
	fmt.Println(f(1), g(1), x.a)
	p := &x
	h := p.Mv
	x.a = 50
	fmt.Println(h(0), p.Mp(0))
	k := make1().Mv
	fmt.Println(k(1), k(2))
	var e i = x
	m := e.Mv
	e = t{}
	fmt.Println(m(0), e.Mv(0))
	fmt.Printf("%T\n", m)
	func() {
		defer func() { fmt.Println(recover()) }()
		var none i
		_ = none.Mv
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var none *t
		_ = none.Mp
		fmt.Println("pointer receivers are not read")
		_ = none.Mv
	}()
	// want output:
	// 2 12 11
	// 11 51
	// made
	// 101 102
	// 51 0
	// func(int) int
	// runtime error: invalid memory address or nil pointer dereference
	// pointer receivers are not read
	// runtime error: invalid memory address or nil pointer dereference
}
