// Weak pointers forget what nothing else refers to, and cleanups follow.
package main

import (
	"fmt"
	"runtime"
	"weak"
)

type block struct{ words [100]int }

//go:noinline
func drop(done chan string) (gone, kept weak.Pointer[block], keep *block) {
	a, b := new(block), new(block)
	runtime.AddCleanup(a, func(name string) { done <- name }, "first")
	runtime.AddCleanup(b, func(int) { done <- "never" }, 1)
	c := runtime.AddCleanup(a, func(int) { done <- "stopped" }, 2)
	c.Stop()
	gone, kept = weak.Make(a), weak.Make(b)
	fmt.Println(gone == weak.Make(a), gone == kept, gone.Value() == a, weak.Make[block](nil) == weak.Pointer[block]{})
	return gone, kept, b
}

func main() {
	done := make(chan string, 10)
	gone, kept, keep := drop(done)
	clear(make([]int, 1000))
	runtime.GC()
	fmt.Println(<-done)
	fmt.Println(gone.Value() == nil, kept.Value() == keep, len(done))
	runtime.KeepAlive(keep)
	defer func() { fmt.Println(recover()) }()
	runtime.AddCleanup(keep, func(*block) {}, keep)
	// want output:
	// true false true true
	// first
	// true true 0
	// runtime.AddCleanup: ptr is equal to arg, cleanup will never run
}
