// Types that the program does not write are made by reflection, and pointers to its types have their methods.
package main

import (
	"fmt"
	"reflect"
)

type S int

func (s S) M() string { return fmt.Sprint("M of ", int(s)) }

func main() {
	n := reflect.TypeOf(0)
	array := reflect.New(reflect.ArrayOf(3, n)).Elem()
	array.Index(1).SetInt(7)
	m := reflect.MakeMap(reflect.MapOf(reflect.TypeOf(""), n))
	m.SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1))
	fmt.Println(array.Type(), array, m.Type(), m)
	fmt.Println(reflect.FuncOf([]reflect.Type{n, reflect.TypeOf([]string{})}, []reflect.Type{n}, true))
	fmt.Println(reflect.ArrayOf(3, n) == array.Type(), reflect.ArrayOf(2, n) == reflect.TypeOf([2]int{}))
	m.Clear()
	fmt.Println(m.Len())
	method, ok := reflect.PointerTo(reflect.TypeOf(S(0))).MethodByName("M")
	pointer := reflect.New(reflect.TypeOf(S(0)))
	pointer.Elem().SetInt(5)
	fmt.Println(ok, method.Func.Call([]reflect.Value{pointer})[0])
	// want output:
	// [3]int [0 7 0] map[string]int map[a:1]
	// func(int, ...string) int
	// true true
	// 0
	// true M of 5
}
