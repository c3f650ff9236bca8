// A method that became a func value by reflection recovers as if it were deferred itself; one that reflection calls does not.
package main

import (
	"fmt"
	"reflect"
)

type T struct{}

func (T) M() { fmt.Println("M recovers", recover()) }

func bound() {
	f := reflect.ValueOf(T{}).Method(0).Interface().(func())
	defer f()
	panic(1)
}

func called() {
	defer func() { fmt.Println("still panicking with", recover()) }()
	defer reflect.ValueOf(T{}).Method(0).Call(nil)
	panic(2)
}

func main() {
	bound()
	called()
	// want output:
	// M recovers 1
	// M recovers <nil>
	// still panicking with 2
}
