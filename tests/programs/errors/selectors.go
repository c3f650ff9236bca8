package main

type T struct{ f int }

func (T) m() {}

func (*T) p() {}

type I interface{ m() }

func main() {
	var t T
	t.g()   // want error: t.g undefined (type T has no field or method g)
	t.F = 1 // want error: t.F undefined (type T has no field or method F, but does have field f)
	t.M()   // want error: t.M undefined (type T has no field or method M, but does have method m)
	var p *I
	p.m()   // want error: p.m undefined (type *I is pointer to interface, not interface)
	T.P()   // want error: T.P undefined (type T has no field or method P)
	T{}.p() // want error: cannot call pointer method p on T
	T.f()   // want error: T.f undefined (type T has no method f)
}
