// Every run-time panic of the specification is a runtime.Error and has Go's text.
package main

import (
	"errors"
	"fmt"
	"runtime"
)

type point struct{ x int }

func try(f func()) {
	defer func() {
		err, ok := recover().(error)
		var re runtime.Error
		fmt.Println(err, ok, errors.As(err, &re))
	}()
	f()
}

func main() {
	zero, n, neg := 0, 5, -1
	var p *point
	var s []int
	var i any = "s"
	var f func()
	var c chan int
	var e error
	try(func() { _ = n / zero })
	try(func() { _ = s[n] })
	try(func() { _ = "abc"[n:] })
	try(func() { _ = p.x })
	try(func() { _ = i.(int) })
	try(func() { _ = i.(fmt.Stringer) })
	try(func() { f() })
	try(func() { close(c) })
	try(func() { c = make(chan int, 1); close(c); c <- 1 })
	try(func() { close(c) })
	try(func() { _ = make([]int, neg) })
	try(func() { _ = 1 << neg })
	try(func() { _ = e.Error() })
	try(func() { var a, b any = s, s; _ = a == b })
	try(func() { _ = [3]int(make([]int, 2)) })
	try(func() { _ = map[any]int{i: 1, any(s): 2} })
	// want output:
	// runtime error: integer divide by zero true true
	// runtime error: index out of range [5] with length 0 true true
	// runtime error: slice bounds out of range [5:3] true true
	// runtime error: invalid memory address or nil pointer dereference true true
	// interface conversion: interface {} is string, not int true true
	// interface conversion: string is not fmt.Stringer: missing method String true true
	// runtime error: invalid memory address or nil pointer dereference true true
	// close of nil channel true true
	// send on closed channel true true
	// close of closed channel true true
	// runtime error: makeslice: len out of range true true
	// runtime error: negative shift amount true true
	// runtime error: invalid memory address or nil pointer dereference true true
	// runtime error: comparing uncomparable type []int true true
	// runtime error: cannot convert slice with length 2 to array or pointer to array with length 3 true true
	// runtime error: hash of unhashable type []int true true
}
