// Package reflect describes types.
package main

import (
	"fmt"
	"io"
	"reflect"
)

type celsius float64

type reading struct {
	Value celsius `unit:"C"`
	note  string
}

func (reading) Read(p []byte) (int, error) { return 0, nil }
func (*reading) Reset()                    {}

func main() {
	t := reflect.TypeOf(reading{})
	fmt.Println(t, t.Name(), t.PkgPath(), t.Kind(), t.Size(), t.NumField(), t.NumMethod())                    // want: main.reading reading main struct 24 2 1
	fmt.Println(t.Field(0).Tag.Get("unit"), t.Field(1).PkgPath, t.Field(1).Offset)                            // want: C main 8
	fmt.Println(reflect.PointerTo(t).NumMethod(), reflect.SliceOf(t), reflect.TypeOf(&reading{}).Elem() == t) // want: 2 []main.reading true
	f := reflect.TypeOf(func(int, ...string) error { return nil })
	fmt.Println(f.NumIn(), f.In(1), f.NumOut(), f.Out(0), f.IsVariadic()) // want: 2 []string 1 error true
	reader := reflect.TypeOf((*io.Reader)(nil)).Elem()
	fmt.Println(t.Implements(reader), reader.NumMethod(), reflect.TypeOf(1).Implements(reader))                                             // want: true 1 false
	fmt.Println(reflect.TypeOf(make(<-chan int)).ChanDir(), reflect.TypeOf([3]int{}).Len(), reflect.TypeOf(map[string]bool{}).Key())        // want: <-chan 3 string
	fmt.Println(reflect.TypeOf(celsius(1)).ConvertibleTo(reflect.TypeOf("")), reflect.TypeOf(celsius(1)).AssignableTo(reflect.TypeOf(1.0))) // want: false false
	fmt.Println(t.Comparable(), reflect.TypeOf([]int{}).Comparable())                                                                       // want: true false
}
