// Run-time errors are values with exact texts.
package main

import (
	"fmt"
	"runtime"
)

type T struct{ a, b int }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		fmt.Printf("%s: %v (%v)\n", name, r, isRuntime)
	}()
	f()
}

func main() {
	s := []int{1, 2, 3}
	arr := [3]int{1, 2, 3}
	str := "abc"
	five, neg, zero := 5, -1, 0
	var p *T
	var m map[string]int
	var e any = "text"
	var f func()
	try("index", func() { _ = s[five] })
	try("negative index", func() { _ = s[neg] })
	try("array", func() { _ = arr[five] })
	try("string", func() { _ = str[five] })
	try("slice high", func() { _ = s[:five] })
	try("slice low", func() { _ = s[five:] })
	try("slice order", func() { _ = s[2 : 1+zero] })
	try("string slice", func() { _ = str[five:] })
	try("full slice", func() { _ = s[0:1:five] })
	try("full order", func() { _ = s[0 : 3 : 2+zero] })
	try("divide", func() { _ = five / zero })
	try("remainder", func() { _ = five % zero })
	try("shift", func() { _ = 1 << neg })
	try("makeslice", func() { _ = make([]int, neg) })
	try("makeslice cap", func() { _ = make([]int, 3, 2+zero) })
	try("nil map", func() { m["a"] = 1 })
	try("nil pointer", func() { _ = p.b })
	try("nil func", func() { f() })
	try("assertion", func() { _ = e.(int) })
	try("nil assertion", func() { var n any; _ = n.(int) })
	try("interface assertion", func() { _ = e.(error) })
	try("hash", func() { _ = map[any]int{[]int(nil): 1} })
	try("compare", func() { var a, b any = []int{1}, []int{1}; _ = a == b })
	try("to array", func() { _ = [5]int(s) })
	try("to array pointer", func() { _ = (*[5]int)(s) })
	// want output:
	// index: runtime error: index out of range [5] with length 3 (true)
	// negative index: runtime error: index out of range [-1] (true)
	// array: runtime error: index out of range [5] with length 3 (true)
	// string: runtime error: index out of range [5] with length 3 (true)
	// slice high: runtime error: slice bounds out of range [:5] with capacity 3 (true)
	// slice low: runtime error: slice bounds out of range [5:3] (true)
	// slice order: runtime error: slice bounds out of range [2:1] (true)
	// string slice: runtime error: slice bounds out of range [5:3] (true)
	// full slice: runtime error: slice bounds out of range [::5] with capacity 3 (true)
	// full order: runtime error: slice bounds out of range [:3:2] (true)
	// divide: runtime error: integer divide by zero (true)
	// remainder: runtime error: integer divide by zero (true)
	// shift: runtime error: negative shift amount (true)
	// makeslice: runtime error: makeslice: len out of range (true)
	// makeslice cap: runtime error: makeslice: cap out of range (true)
	// nil map: assignment to entry in nil map (true)
	// nil pointer: runtime error: invalid memory address or nil pointer dereference (true)
	// nil func: runtime error: invalid memory address or nil pointer dereference (true)
	// assertion: interface conversion: interface {} is string, not int (true)
	// nil assertion: interface conversion: interface {} is nil, not int (true)
	// interface assertion: interface conversion: string is not error: missing method Error (true)
	// hash: runtime error: hash of unhashable type []int (true)
	// compare: runtime error: comparing uncomparable type []int (true)
	// to array: runtime error: cannot convert slice with length 3 to array or pointer to array with length 5 (true)
	// to array pointer: runtime error: cannot convert slice with length 3 to array or pointer to array with length 5 (true)
}
