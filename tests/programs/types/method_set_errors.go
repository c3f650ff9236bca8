// A pointer receiver's method is not in the value type's method set; a pointer to an interface has no methods.
package main

type t struct{}

func (*t) P() {}

type s struct{ t }
type i interface{ P() }

func get() t { return t{} }

func main() {
	var _ i = t{} // want error: cannot use t{} (value of struct type t) as i value in variable declaration: t does not implement i (method P has pointer receiver)
	var _ i = s{} // want error: cannot use s{} (value of struct type s) as i value in variable declaration: s does not implement i (method P has pointer receiver)
	var _ i = &s{}
	get().P() // want error: cannot call pointer method P on t
	t{}.P() // want error: cannot call pointer method P on t
	(&t{}).P()
	var v i = &t{}
	(&v).P() // want error: (&v).P undefined (type *i is pointer to interface, not interface)
	p := &v
	p.P() // want error: p.P undefined (type *i is pointer to interface, not interface)
	map[int]t{}[0].P() // want error: cannot call pointer method P on t
	[]t{{}}[0].P()
	[1]t{{}}[0].P() // want error: cannot call pointer method P on t
}
