// Functions and methods are called, found and made by reflection.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
)

type T struct{ a, b int8 }

func (t T) Sum(n int32) (int8, string)    { return t.a + t.b + int8(n), fmt.Sprint(t) }
func (t *T) Set(a int8)                   { t.a = a }
func (t T) Var(p string, n ...int) string { return p + fmt.Sprint(n) }

type Shape interface{ Area() float64 }
type Sq float64

func (s Sq) Area() float64 { return float64(s * s) }

func add(a int, b float32, s string, t T) (T, error, float32) {
	return T{t.a, int8(a)}, errors.New(s), b * 2
}

func main() {
	out := reflect.ValueOf(add).Call([]reflect.Value{reflect.ValueOf(-5), reflect.ValueOf(float32(1.5)), reflect.ValueOf("x"), reflect.ValueOf(T{1, 2})})
	for _, o := range out {
		fmt.Println(o.Type(), o.Interface())
	}
	t := &T{3, 4}
	v := reflect.ValueOf(t)
	v.MethodByName("Set").Call([]reflect.Value{reflect.ValueOf(int8(-7))})
	fmt.Println(*t, v.NumMethod(), v.Type().NumMethod())
	for i := 0; i < v.NumMethod(); i++ {
		m := v.Type().Method(i)
		fmt.Println(m.Name, m.Type, m.Index, m.Func.Type())
	}
	r := v.Method(1).Call([]reflect.Value{reflect.ValueOf(int32(-1))})
	fmt.Println(r[0].Int(), r[1])
	fmt.Println(v.MethodByName("Var").Call([]reflect.Value{reflect.ValueOf("p"), reflect.ValueOf(1), reflect.ValueOf(2)})[0])
	f := v.MethodByName("Var").Interface().(func(string, ...int) string)
	fmt.Println(f("q", 4, 5, 6))
	m, _ := reflect.TypeOf(T{}).MethodByName("Sum")
	fmt.Println(m.Func.Call([]reflect.Value{reflect.ValueOf(T{9, 9}), reflect.ValueOf(int32(2))})[0].Int())
	g := m.Func.Interface().(func(T, int32) (int8, string))
	fmt.Println(g(T{1, 1}, 1))
	swap := reflect.MakeFunc(reflect.TypeOf(func(int, string) (string, int) { return "", 0 }), func(in []reflect.Value) []reflect.Value {
		return []reflect.Value{in[1], in[0]}
	}).Interface().(func(int, string) (string, int))
	fmt.Println(swap(1, "two"))
	var s Shape = Sq(3)
	fmt.Println(reflect.ValueOf(&s).Elem().Method(0).Call(nil)[0].Float())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		reflect.ValueOf(func() { panic("inside") }).Call(nil)
	}()
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		reflect.ValueOf(add).Call(nil)
	}()
	fmt.Println(runtime.FuncForPC(reflect.ValueOf(add).Pointer()).Name())
	// want output:
	// main.T {1 -5}
	// error x
	// float32 3
	// {-7 4} 3 3
	// Set func(*main.T, int8) 0 func(*main.T, int8)
	// Sum func(*main.T, int32) (int8, string) 1 func(*main.T, int32) (int8, string)
	// Var func(*main.T, string, ...int) string 2 func(*main.T, string, ...int) string
	// -4 {-7 4}
	// p[1 2]
	// q[4 5 6]
	// 20
	// 3 {1 1}
	// two 1
	// 9
	// recovered inside
	// recovered reflect: Call with too few input arguments
	// main.add
}
