// Ambiguous, missing and unexported selectors, and those through a pointer to a pointer or a defined pointer type.
package main

type a struct{ x int }
type b struct{ x int }
type ab struct {
	a
	b
}
type p *a

func (a) M() {}
func (b) M() {}

func main() {
	var v ab
	_ = v.x // want error: ambiguous selector v.x
	v.M() // want error: ambiguous selector v.M
	pv := &v.a
	ppv := &pv
	_ = ppv.x // want error: ppv.x undefined (type **a has no field or method x)
	var q p
	_ = q.x
	q.M() // want error: q.M undefined (type p has no field or method M)
	_ = v.X // want error: v.X undefined (type ab has no field or method X)
	_ = (1).x // want error: (1).x undefined (type untyped int has no field or method x)
}
