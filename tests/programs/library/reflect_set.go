// Package reflect changes variables through pointers.
package main

import (
	"fmt"
	"reflect"
)

type record struct {
	Number int16
	Ratio  float32
	Name   string
	Any    any
	Link   *record
	Bytes  []byte
	List   []int
}

func main() {
	r := record{Bytes: []byte("old")}
	v := reflect.ValueOf(&r).Elem()
	v.FieldByName("Number").SetInt(-7)
	v.FieldByName("Ratio").SetFloat(0.5)
	v.FieldByName("Name").SetString("go")
	v.FieldByName("Any").Set(reflect.ValueOf(1.5))
	v.FieldByName("Link").Set(reflect.New(v.Type()))
	v.FieldByName("List").Set(reflect.Append(v.FieldByName("List"), reflect.ValueOf(3)))
	fmt.Println(r.Number, r.Ratio, r.Name, r.Any, r.Link != nil, r.List)                              // want: -7 0.5 go 1.5 true [3]
	fmt.Printf("%s %v\n", v.FieldByName("Bytes").Bytes(), v.FieldByName("Any").Elem().Type())         // want: old float64
	fmt.Println(v.FieldByName("List").Index(0).Int(), v.FieldByName("Link").Elem().Field(0).CanSet()) // want: 3 true
	v.FieldByName("Name").SetZero()
	fmt.Printf("%q %v\n", r.Name, reflect.Indirect(v.FieldByName("Link")).IsZero()) // want: "" true
}
