// A finalizer runs once nothing else refers to its object; its parameter may be an interface.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type node struct {
	id   int
	next *node
}

var done = make(chan int, 20)

func makeGarbage() {
	for i := range 5 {
		runtime.SetFinalizer(&[]int{i}, func(p *[]int) { done <- (*p)[0] })
		runtime.SetFinalizer(&node{id: i}, func(any) { done <- 100 })
	}
	kept := &node{id: 7}
	runtime.SetFinalizer(kept, func(*node) { done <- 1000 })
	runtime.SetFinalizer(kept, nil)
}

func main() {
	go makeGarbage()
	n := 0
	for range 4 {
		time.Sleep(time.Millisecond)
		runtime.GC()
		for len(done) > 0 {
			if <-done == 1000 {
				fmt.Println("a finalizer that was taken back ran")
			}
			n++
		}
	}
	fmt.Println(n > 7, n <= 10)
	// want: true true
	runtime.SetFinalizer(3, nil)
	// want fatal: runtime.SetFinalizer: first argument is int, not pointer
}
