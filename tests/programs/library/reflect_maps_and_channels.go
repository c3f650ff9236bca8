// Package reflect works on maps and channels.
package main

import (
	"fmt"
	"reflect"
)

func main() {
	m := map[string]int{"a": 1}
	v := reflect.ValueOf(m)
	v.SetMapIndex(reflect.ValueOf("b"), reflect.ValueOf(2))
	v.SetMapIndex(reflect.ValueOf("a"), reflect.Value{})
	fmt.Println(m, v.Len(), v.MapIndex(reflect.ValueOf("b")), v.MapIndex(reflect.ValueOf("x")).IsValid()) // want: map[b:2] 1 2 false
	made := reflect.MakeMap(v.Type())
	made.SetMapIndex(reflect.ValueOf("k"), reflect.ValueOf(9))
	fmt.Println(made.Interface(), len(v.MapKeys())) // want: map[k:9] 1
	for it := made.MapRange(); it.Next(); {
		fmt.Println(it.Key(), it.Value()) // want: k 9
	}
	c := make(chan int, 3)
	c <- 1
	fmt.Println(reflect.ValueOf(c).Len(), reflect.ValueOf(c).Cap()) // want: 1 3
	defer func() { fmt.Println(recover()) }()
	var none map[string]int
	reflect.ValueOf(none).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) // want: assignment to entry in nil map
}
