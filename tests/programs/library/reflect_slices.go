// Package reflect makes, slices, copies and converts.
package main

import (
	"fmt"
	"reflect"
)

type words []string

func main() {
	s := reflect.MakeSlice(reflect.TypeOf([]int{}), 2, 5)
	s.Index(1).SetInt(7)
	fmt.Println(s.Interface(), s.Len(), s.Cap(), s.Slice(1, 3))      // want: [0 7] 2 5 [7 0]
	fmt.Println(reflect.Copy(s, reflect.ValueOf([]int{4, 5, 6})), s) // want: 2 [4 5]
	list := []string{"a", "b", "c"}
	swap := reflect.Swapper(list)
	swap(0, 2)
	fmt.Println(list, reflect.ValueOf(list).Convert(reflect.TypeOf(words{})).Type()) // want: [c b a] main.words
	array := [4]int{1, 2, 3, 4}
	fmt.Println(reflect.ValueOf(&array).Elem().Slice(1, 3))                                                                      // want: [2 3]
	fmt.Println(reflect.ValueOf(65).Convert(reflect.TypeOf("")), reflect.ValueOf(2.9).Convert(reflect.TypeOf(0)))                // want: A 2
	fmt.Println(reflect.DeepEqual(map[string][]int{"a": {1}}, map[string][]int{"a": {1}}), reflect.DeepEqual(list, words(list))) // want: true false
	fmt.Println(reflect.ValueOf([2]int{1, 2}).Equal(reflect.ValueOf([2]int{1, 2})))                                              // want: true
}
