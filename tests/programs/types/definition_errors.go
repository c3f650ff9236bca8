// A defined type has no methods of its source; methods need a local defined base type that is no pointer or interface.
package main

import "fmt"

type base struct{}

func (base) M() {}

type derived base
type ptr *base
type iface interface{ M() }

func (int) A() {} // want error: cannot define new methods on non-local type int
func (ptr) B() {} // want error: invalid receiver type ptr (pointer or interface type)
func (iface) C() {} // want error: invalid receiver type iface (pointer or interface type)
func (fmt.Formatter) D() {} // want error: cannot define new methods on non-local type fmt.Formatter
func (**base) E() {} // want error: invalid receiver type **base
func ([]int) F() {} // want error: invalid receiver type []int

func main() {
	derived{}.M() // want error: derived{}.M undefined (type derived has no field or method M)
	var p ptr
	p.M() // want error: p.M undefined (type ptr has no field or method M)
	var x any = derived{}
	_ = x
}
