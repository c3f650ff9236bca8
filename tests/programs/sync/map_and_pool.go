// sync.Map and sync.Pool.
package main

import (
	"fmt"
	"sync"
)

func main() {
	var m sync.Map
	m.Store("a", 1)
	actual, loaded := m.LoadOrStore("a", 2)
	fmt.Println(actual, loaded)
	actual, loaded = m.LoadOrStore("b", 2)
	fmt.Println(actual, loaded)
	count := 0
	m.Range(func(k, v any) bool { count += v.(int); return true })
	fmt.Println(count)
	fmt.Println(m.LoadAndDelete("a"))
	fmt.Println(m.Load("a"))
	fmt.Println(m.CompareAndSwap("b", 2, 3), m.CompareAndDelete("b", 2))
	p := sync.Pool{New: func() any { return "new" }}
	fmt.Println(p.Get())
	p.Put("old")
	fmt.Println(p.Get(), p.Get())
	// want output:
	// 1 true
	// 2 false
	// 3
	// 1 true
	// <nil> false
	// true false
	// new
	// old new
}
