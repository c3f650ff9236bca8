// Fields and methods of embedded types are promoted, also through pointers and interfaces.
package main

import "fmt"

type base struct{ id int }

func (b base) ID() int      { return b.id }
func (b *base) SetID(i int) { b.id = i }

type named struct {
	*base
	name string
}

type Stringer interface{ String() string }

type wrapper struct {
	named
	Stringer
	extra int
}

type text string

func (t text) String() string { return "text " + string(t) }

type ider interface {
	ID() int
	SetID(int)
}

func main() {
	w := wrapper{named{&base{1}, "n"}, text("t"), 3}
	w.SetID(5)
	fmt.Println(w.ID(), w.id, w.base.id, w.named.base.ID(), w.name, w.String())
	var i ider = w
	i.SetID(9)
	fmt.Println(i.ID(), w.ID())
	f := w.SetID
	f(11)
	fmt.Println(wrapper.ID(w), (*wrapper).String(&w))
	var s fmt.Stringer = w
	fmt.Println(s)
	type shadow struct {
		base
		id string
	}
	sh := shadow{base{1}, "own"}
	fmt.Println(sh.id, sh.base.id, sh.ID())
	// want output:
	// 5 5 5 5 n text t
	// 9 9
	// 11 text t
	// text t
	// own 1 1
}
