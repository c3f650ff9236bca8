// Struct types: blank and embedded fields, padding fields, tags that reflection sees and the zero value of each field.
package main

import (
	"fmt"
	"reflect"
)

type inner struct{ a, b int }

type outer struct {
	x, y int
	u    float32
	_    float32
	A    *[]int
	F    func()
	inner
	fmt.Stringer `json:"f"`
	Name         string `json:"name,omitempty" xml:"n"`
	_            int    "ignored"
	z            bool   ""
}

func main() {
	var o outer
	o.a = 3
	t := reflect.TypeOf(o)
	for i := range t.NumField() {
		f := t.Field(i)
		fmt.Printf("%s %v %q %v\n", f.Name, f.Type, string(f.Tag), f.Anonymous)
	}
	name, _ := t.FieldByName("Name")
	fmt.Println(name.Tag.Get("xml"), name.Tag.Get("none") == "", o.inner, o.A == nil, o.F == nil)
	// want output:
	// x int "" false
	// y int "" false
	// u float32 "" false
	// _ float32 "" false
	// A *[]int "" false
	// F func() "" false
	// inner main.inner "" true
	// Stringer fmt.Stringer "json:\"f\"" true
	// Name string "json:\"name,omitempty\" xml:\"n\"" false
	// _ int "ignored" false
	// z bool "" false
	// n true {3 0} true true
}
