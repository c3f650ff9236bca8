// A type's method set has its value receivers, a pointer type's all; embedding T promotes value receivers, *T all.
package main

import (
	"fmt"
	"reflect"
)

type t struct{}

func (t) V()  {}
func (*t) P() {}

type byValue struct{ t }
type byPointer struct{ *t }
type defined t
type iface interface{ V() }
type withInterface struct{ iface }

func names(v any) (list []string) {
	typ := reflect.TypeOf(v)
	for i := range typ.NumMethod() {
		list = append(list, typ.Method(i).Name)
	}
	return
}

func main() {
	fmt.Println(names(t{}), names(&t{}), names(byValue{}), names(&byValue{}), names(byPointer{}), names(&byPointer{}))
	fmt.Println(names(defined{}), names(withInterface{}), names(&withInterface{t{}}))
	x := t{}
	x.P()
	byValue := byValue{}
	byValue.P()
	var i interface{ P() } = byPointer{}
	i.P()
	fmt.Println(reflect.TypeOf((*iface)(nil)).Elem().NumMethod())
	// want output:
	// [V] [P V] [V] [P V] [P V] [P V]
	// [] [V] [V]
	// 1
}
