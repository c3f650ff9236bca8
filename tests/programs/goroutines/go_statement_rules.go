// go evaluates the function and arguments in the calling goroutine; results are dropped; methods, literals and builtins may be started.
package main

import (
	"fmt"
	"sync"
)

type t struct{ n int }

func (v t) show(wg *sync.WaitGroup)     { defer wg.Done(); fmt.Println("value", v.n) }
func (p *t) pointer(wg *sync.WaitGroup) { defer wg.Done(); fmt.Println("pointer", p.n) }
func arg(n int) int                     { fmt.Println("arg", n); return n }

func main() {
	var wg sync.WaitGroup
	start := func(f func()) { wg.Add(1); f(); wg.Wait() }
	v := t{1}
	start(func() { go v.show(&wg); v.n = 2 })
	start(func() { go v.pointer(&wg); v.n = 3 })
	start(func() {
		f := func(n int) int { defer wg.Done(); fmt.Println("old", n); return n }
		go f(arg(1))
		f = nil
	})
	start(func() { go t.show(v, &wg) })
	m := map[int]int{1: 1}
	go delete(m, 1)
	c := make(chan int)
	go close(c)
	<-c
	go func(a ...int) { c2 <- len(a) }(1, 2, 3)
	fmt.Println(<-c2, len(m))
	// want output:
	// value 1
	// pointer 3
	// arg 1
	// old 1
	// value 3
	// 3 1
}

var c2 = make(chan int)
