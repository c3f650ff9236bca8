// recover returns the value given to panic, in a deferred function alone; panic(nil) becomes an error; print is not needed.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type custom struct{ code int }

func catch(f func()) (r any) {
	defer func() { r = recover() }()
	f()
	return "no panic"
}

func helper() any { return recover() }

func main() {
	fmt.Println(catch(func() {}), catch(func() { panic(1) }), catch(func() { panic(custom{2}) }), catch(func() { panic(errors.New("e")) }))
	_, isNilError := catch(func() { panic(nil) }).(*runtime.PanicNilError)
	fmt.Println(isNilError, catch(func() { panic(nil) }), recover())
	fmt.Println(catch(func() {
		defer func() { fmt.Println("helper", helper()) }()
		panic("not by a helper")
	}))
	fmt.Println(catch(func() {
		defer func() {
			fmt.Println("inner", recover(), recover())
			panic("second")
		}()
		panic("first")
	}))
	fmt.Println(catch(func() {
		defer func() {
			defer func() { fmt.Println("nested", recover()) }()
		}()
		panic("seen by nothing")
	}))
	func() {
		defer fmt.Println("deferred builtin does not stop it:", catch(func() { defer recover(); panic("direct") }))
	}()
	err := catch(func() { var m map[int]int; m[1] = 1 }).(runtime.Error)
	fmt.Println(err)
	// want output:
	// <nil> 1 {2} e
	// true panic called with nil argument <nil>
	// helper <nil>
	// not by a helper
	// inner first <nil>
	// second
	// nested <nil>
	// seen by nothing
	// deferred builtin does not stop it: direct
	// assignment to entry in nil map
}
