// Calls through interfaces reach the dynamic type's method whatever other interfaces the value went through.
package main

import "fmt"

type a interface{ A() string }
type b interface {
	A() string
	B() string
	C() string
}
type c interface{ C() string }
type cb interface {
	C() string
	B() string
}
type val [3]int
type ptr struct{ n int }
type fn func() string

func (v val) A() string  { return fmt.Sprint("vA", v[0]) }
func (v val) B() string  { return fmt.Sprint("vB", v[1]) }
func (v val) C() string  { return fmt.Sprint("vC", v[2]) }
func (p *ptr) A() string { p.n++; return fmt.Sprint("pA", p.n) }
func (p *ptr) B() string { p.n++; return fmt.Sprint("pB", p.n) }
func (p *ptr) C() string { p.n++; return fmt.Sprint("pC", p.n) }
func (f fn) A() string   { return f() + "A" }
func (f fn) C() string   { return f() + "C" }

func main() {
	p := &ptr{}
	all := []a{val{1, 2, 3}, p, fn(func() string { return "f" }), struct{ a }{val{7}}, struct{ *ptr }{p}}
	for _, x := range all {
		fmt.Print(x.A(), " ")
		if y, ok := x.(b); ok {
			fmt.Print(y.B(), y.C(), " ")
			var z cb = y
			fmt.Print(z.B(), c(z).C(), z.(a).A(), " ")
		}
		if y, ok := x.(c); ok {
			fmt.Print(y.C(), " ", y.(interface{ A() string }).A())
		}
		fmt.Println(";")
	}
	f := all[0].A
	all[0] = p
	g := b.B
	fmt.Println(f(), g(p), g(val{4, 5, 6}), all[0].A())
	// want output:
	// vA1 vB2vC3 vB2vC3vA1 vC3 vA1;
	// pA1 pB2pC3 pB4pC5pA6 pC7 pA8;
	// fA fC fA;
	// vA7 ;
	// pA9 pB10pC11 pB12pC13pA14 pC15 pA16;
	// vA1 pB17 vB5 pA18
}
