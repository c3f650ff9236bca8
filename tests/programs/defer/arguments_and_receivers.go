// The function value and its arguments are evaluated at the defer statement, also receivers, and saved.
package main

import "fmt"

type t struct{ n int }

func (v t) show()         { fmt.Println("value", v.n) }
func (p *t) pointer()     { fmt.Println("pointer", p.n) }
func arg(s string) string { fmt.Println("arg", s); return s }

type shower interface{ show() }

func run() (result string) {
	v := t{1}
	defer v.show()
	defer v.pointer()
	var i shower = v
	defer i.show()
	f := func() { fmt.Println("old f") }
	defer f()
	f = func() { fmt.Println("new f") }
	defer fmt.Println(arg("deferred"), v.n)
	for i := range 3 {
		defer func() { fmt.Print("loop ", i, "; ") }()
	}
	v.n = 2
	i = t{9}
	defer func(s string) { result += s + arg("inside") }(arg("param"))
	return "returned "
}

func main() {
	fmt.Println(run())
	// want output:
	// arg deferred
	// arg param
	// arg inside
	// loop 2; loop 1; loop 0; deferred 1
	// old f
	// value 1
	// pointer 2
	// value 1
	// returned paraminside
}
