// Method expressions need the method in the type's method set.
package main

type t struct{ f func() }

func (*t) P() {}
func (t) V()  {}

type i interface{ M() }

func main() {
	_ = t.P // want error: invalid method expression t.P (needs pointer receiver (*t).P)
	_ = (*t).V
	_ = t.f // want error: t.f undefined (type t has no method f)
	_ = t.none // want error: t.none undefined (type t has no field or method none)
	_ = (*i).M // want error: (*i).M undefined (type *i is pointer to interface, not interface)
	t.V(&t{}) // want error: cannot use &t{} (value of type *t) as t value in argument to t.V
	(*t).P(t{}) // want error: cannot use t{} (value of struct type t) as *t value in argument to (*t).P
	t.V() // want error: not enough arguments in call to t.V
}
