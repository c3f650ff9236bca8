// Method expressions are named after the type they are written with, method values after the method.
package main

import (
	"fmt"
	"reflect"
	"runtime"
)

type B[T any] struct{}

func (B[T]) M()  {}
func (*B[T]) P() {}

type V struct{}

func (V) M()  {}
func (*V) P() {}

type O struct{ V }
type OP struct{ *B[int] }
type I interface{ M() }
type J struct{ I }

func nm(f any) string { return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name() }

func main() {
	fmt.Println(nm(V.M), nm((*V).M), nm((*V).P), nm(O.M), nm((*O).M), nm((*O).P), nm(OP.P), nm((*OP).M), nm(I.M), nm(J.M))
	o := &O{}
	fmt.Println(nm(o.M), nm(o.P), nm(OP{&B[int]{}}.M), nm(OP{}.P), nm(J{o}.M), nm(I(o).M))
}

// want output:
// main.V.M main.(*V).M main.(*V).P main.O.M main.(*O).M main.(*O).P main.OP.P main.(*OP).M main.I.M main.J.M
// main.V.M-fm main.(*V).P-fm main.B[...].M-fm main.(*B[...]).P-fm main.I.M-fm main.I.M-fm
