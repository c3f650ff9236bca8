// Looking up in an empty map has a panic of its own.
package main

import (
	"fmt"
	"runtime"
)

func try(f func()) {
	defer func() {
		v := recover()
		_, isRuntime := v.(runtime.Error)
		fmt.Printf("%v, %T, %t\n", v, v, isRuntime)
	}()
	f()
}

func main() {
	var none map[any]int
	m := map[any]int{}
	arrays := map[[2]any]string{}
	key := any([]int{1})
	try(func() { _ = none[key] })
	try(func() { _ = m[key] })
	try(func() { _, ok := m[key]; fmt.Println(ok) })
	try(func() { _ = arrays[[2]any{1, key}] })
	try(func() { delete(none, key) })
	try(func() { delete(m, key) })
	try(func() { m[key] = 1 })
	try(func() { none[key] = 1 })
	m[1] = 1
	try(func() { _ = m[key] })
	try(func() { delete(m, func() {}) })
	try(func() { _ = m[struct{ m map[int]int }{}] })
}

// want output:
// hash of unhashable type: []int, maps.unhashableTypeError, true
// hash of unhashable type: []int, maps.unhashableTypeError, true
// hash of unhashable type: []int, maps.unhashableTypeError, true
// hash of unhashable type: []int, maps.unhashableTypeError, true
// hash of unhashable type: []int, maps.unhashableTypeError, true
// hash of unhashable type: []int, maps.unhashableTypeError, true
// runtime error: hash of unhashable type []int, runtime.errorString, true
// assignment to entry in nil map, runtime.plainError, true
// runtime error: hash of unhashable type []int, runtime.errorString, true
// runtime error: hash of unhashable type func(), runtime.errorString, true
// runtime error: hash of unhashable type struct { m map[int]int }, runtime.errorString, true
