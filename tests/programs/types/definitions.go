// A defined type is new: it has the same underlying type and operations but none of the methods, except of interfaces and embeddings.
package main

import (
	"fmt"
	"sync"
)

type base struct{ n int }

func (*base) M() string       { return "M" }
func (b base) String() string { return fmt.Sprint("base ", b.n) }

type newType base
type ptr *base
type holder struct{ base }
type holder2 holder
type stringer fmt.Stringer
type locked struct{ sync.Mutex }
type zone int

const (
	est zone = -(5 + iota)
	cst
)

func (z zone) String() string { return fmt.Sprintf("GMT%+dh", int(z)) }

func main() {
	fmt.Println(base{1}, newType{2}, holder2{base{3}}, est, cst)
	var s stringer = zone(1)
	var m interface{ M() string } = &holder2{}
	var p ptr = &base{4}
	fmt.Println(s.String(), m.M(), p.n, (*base)(p).M())
	new(locked).Lock()
	fmt.Println(base(newType{5}), newType(base{6}))
	// want output:
	// base 1 {2} base 3 GMT-5h GMT-6h
	// GMT+1h M 4 M
	// base 5 {6}
}
