package main

type I interface{ M(int) }

type A struct{}

type B struct{}

func (*B) M(int) {}

type C struct{}

func (C) m(int) {}

type D struct{}

func (D) M() {}

type E struct{ M int }

func main() {
	var i I
	i = A{} // want error: cannot use A{} (value of struct type A) as I value in assignment: A does not implement I (missing method M)
	i = B{} // want error: cannot use B{} (value of struct type B) as I value in assignment: B does not implement I (method M has pointer receiver)
	i = C{} // want error: cannot use C{} (value of struct type C) as I value in assignment: C does not implement I (missing method M)
	i = D{} // want error: cannot use D{} (value of struct type D) as I value in assignment: D does not implement I (wrong type for method M)
	i = E{} // want error: cannot use E{} (value of struct type E) as I value in assignment: E does not implement I (E.M is a field, not a method)
	i = 1   // want error: cannot use 1 (constant of type int) as I value in assignment: int does not implement I (missing method M)
	var p *I = &i
	i = p       // want error: cannot use p (variable of type *I) as I value in assignment: *I does not implement I (type *I is pointer to interface, not interface)
	var a A = i // want error: cannot use i (variable of interface type I) as A value in variable declaration
	_ = a
}
