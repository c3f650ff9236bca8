// A key that cannot be hashed panics: in an empty map reading and deleting have words of their own.
package main

import "fmt"

func try(s string, f func()) {
	defer func() { fmt.Printf("%s %T ", s, recover()) }()
	f()
}

func main() {
	var none map[any]int
	full := map[any]int{1: 1}
	for _, m := range []map[any]int{none, {}, full} {
		key := any([]int{})
		var r any
		try("get", func() { _ = m[key] })
		try("ok", func() { _, _ = m[key] })
		try("set", func() { m[key] = 1 })
		try("increment", func() { m[key]++ })
		try("add", func() { m[key] += 2 })
		try("divide", func() { m[key] /= 2 })
		try("delete", func() { delete(m, key) })
		func() {
			defer func() { r = recover() }()
			m[struct{ f func() }{}]++
		}()
		fmt.Println(r)
	}
	_ = map[any]int{}[map[int]int{}]
	// want panic: hash of unhashable type: map[int]int
	// want output:
	// get maps.unhashableTypeError ok maps.unhashableTypeError set runtime.plainError increment runtime.plainError add runtime.plainError divide maps.unhashableTypeError delete maps.unhashableTypeError assignment to entry in nil map
	// get maps.unhashableTypeError ok maps.unhashableTypeError set runtime.errorString increment runtime.errorString add runtime.errorString divide maps.unhashableTypeError delete maps.unhashableTypeError runtime error: hash of unhashable type struct { f func() }
	// get runtime.errorString ok runtime.errorString set runtime.errorString increment runtime.errorString add runtime.errorString divide runtime.errorString delete runtime.errorString runtime error: hash of unhashable type struct { f func() }
}
