package main

import (
	"fmt"
	"runtime"
)

// What the runtime says when an iterator calls the body once too often, or hides its panic.
func try(name string, f func()) {
	defer func() {
		v := recover()
		_, isRuntime := v.(runtime.Error)
		fmt.Printf("%s: %v, %T, %t\n", name, v, v, isRuntime)
	}()
	f()
	fmt.Println(name, "ends")
}

func three(yield func(int) bool) {
	yield(1)
	yield(2)
	yield(3)
}

var kept func(int) bool

func keeps(yield func(int) bool) {
	kept = yield
	yield(1)
}

func swallows(yield func(int) bool) {
	defer func() { fmt.Println("swallowed", recover()) }()
	yield(1)
}

func swallowsAndGoesOn(yield func(int) bool) {
	for i := range 2 {
		func() {
			defer func() { fmt.Println("swallowed", recover()) }()
			yield(i)
		}()
	}
}

func replaces(yield func(int) bool) {
	defer func() { recover(); panic("another") }()
	yield(1)
}

func returns() int {
	for i := range three {
		return i
	}
	return 0
}

func main() {
	try("break", func() {
		for range three {
			break
		}
	})
	try("return", func() { fmt.Println(returns()) })
	try("continue of an outer loop", func() {
	outer:
		for i := range keeps {
			fmt.Println("outer", i)
			for range three {
				continue outer
			}
		}
	})
	try("goto", func() {
		for range three {
			goto out
		}
	out:
	})
	try("after the loop", func() {
		for i := range keeps {
			fmt.Println(i)
		}
		kept(2)
	})
	try("after a break", func() {
		for range keeps {
			break
		}
		kept(2)
	})
	try("while it runs", func() {
		for i := range keeps {
			fmt.Println(i)
			if i < 3 {
				kept(i + 1)
			}
		}
	})
	try("swallowed", func() {
		for range swallows {
			panic("body")
		}
	})
	try("swallowed and called again", func() {
		for i := range swallowsAndGoesOn {
			panic(i)
		}
	})
	try("swallowed misuse", func() {
		for range func(yield func(int) bool) {
			yield(1)
			swallows(yield)
		} {
			break
		}
	})
	try("replaced", func() {
		for range replaces {
			panic("body")
		}
	})
	try("nil", func() {
		var f func(func() bool)
		for range f {
		}
	})
	try("body", func() {
		for i := range three {
			var m map[int]int
			m[i] = 1
		}
	})
	try("inner body, kept", func() {
		for range three {
			for range keeps {
			}
			kept(1)
		}
	})
}

// want output:
// break: runtime error: range function continued iteration after function for loop body returned false, runtime.errorString, true
// return: runtime error: range function continued iteration after function for loop body returned false, runtime.errorString, true
// outer 1
// continue of an outer loop: runtime error: range function continued iteration after function for loop body returned false, runtime.errorString, true
// goto: runtime error: range function continued iteration after function for loop body returned false, runtime.errorString, true
// 1
// after the loop: runtime error: range function continued iteration after whole loop exit, runtime.errorString, true
// after a break: runtime error: range function continued iteration after whole loop exit, runtime.errorString, true
// 1
// while it runs: runtime error: range function continued iteration after loop body panic, runtime.errorString, true
// swallowed body
// swallowed: runtime error: range function recovered a loop body panic and did not resume panicking, runtime.errorString, true
// swallowed 0
// swallowed runtime error: range function continued iteration after loop body panic
// swallowed and called again: runtime error: range function recovered a loop body panic and did not resume panicking, runtime.errorString, true
// swallowed runtime error: range function continued iteration after function for loop body returned false
// swallowed misuse: runtime error: range function recovered a loop body panic and did not resume panicking, runtime.errorString, true
// replaced: another, string, false
// nil: runtime error: invalid memory address or nil pointer dereference, runtime.errorString, true
// body: assignment to entry in nil map, runtime.plainError, true
// inner body, kept: runtime error: range function continued iteration after whole loop exit, runtime.errorString, true
