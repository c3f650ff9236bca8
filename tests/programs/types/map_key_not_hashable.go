// An interface key whose dynamic type cannot be compared is a run-time panic, on read, write and delete.
package main

import "fmt"

type holder struct{ f any }

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	m := map[any]int{1: 1}
	try("read", func() { _ = m[[]int{1}] })
	try("write", func() { m[map[string]int{}] = 1 })
	try("delete", func() { delete(m, any(func() {})) })
	try("nested", func() { _ = m[holder{[]string{}}] })
	try("array", func() { _ = m[[1]any{holder{func() {}}}] })
	try("empty", func() { var e map[any]int; _ = e[[]byte{}] })
	try("typed", func() { _ = map[holder]int{}[holder{[]int{}}] })
	fmt.Println(m)
	// want output:
	// read runtime error: hash of unhashable type []int
	// write runtime error: hash of unhashable type map[string]int
	// delete runtime error: hash of unhashable type func()
	// nested runtime error: hash of unhashable type []string
	// array runtime error: hash of unhashable type func()
	// empty hash of unhashable type: []uint8
	// typed hash of unhashable type: []int
	// map[1:1]
}
