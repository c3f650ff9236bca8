// The part of reflect that there is: types, fields, elements and setting.
package main

import (
	"fmt"
	"reflect"
)

type inner struct{ F float64 }

type outer struct {
	A int `json:"a,omitempty"`
	b string
	C []int
	*inner
}

func (outer) Method() {}

func main() {
	o := outer{A: 1, C: []int{1}, inner: &inner{2}}
	v := reflect.ValueOf(&o).Elem()
	for i := range v.NumField() {
		f := v.Type().Field(i)
		fmt.Println(f.Name, f.Type, f.Tag.Get("json"), f.Anonymous, v.Field(i).CanSet(), v.Field(i).Kind())
	}
	v.Field(0).SetInt(42)
	v.FieldByName("F").SetFloat(9)
	v.Field(2).Set(reflect.Append(v.Field(2), reflect.ValueOf(5)))
	fmt.Println(o.A, o.F, o.C, v.NumMethod(), v.Type() == reflect.TypeOf(outer{}))
	m := reflect.ValueOf(map[string]int{"a": 1})
	fmt.Println(m.Len(), m.MapIndex(reflect.ValueOf("a")), m.MapIndex(reflect.ValueOf("b")).IsValid())
	fmt.Println(reflect.DeepEqual(map[string][]int{"x": {1}}, map[string][]int{"x": {1}}), reflect.TypeOf(main))
	swap := reflect.Swapper(o.C)
	swap(0, 1)
	fmt.Println(o.C, reflect.New(reflect.TypeOf(0)).Elem().Interface(), reflect.ValueOf(3.7).Convert(reflect.TypeOf(0)))
	// want output:
	// A int a,omitempty false true int
	// b string  false false string
	// C []int  false true slice
	// inner *main.inner  true false ptr
	// 42 9 [1 5] 1 true
	// 1 1 false
	// true func()
	// [5 1] 0 3
}
