package main

import (
	"fmt"
	"runtime"
	"sync"
)

// The body runs in whichever goroutine calls yield; its deferred calls still belong to the function around.
func inAnother(yield func(int) bool) {
	for i := range 3 {
		done := make(chan bool)
		go func() { done <- yield(i) }()
		if !<-done {
			return
		}
	}
}

func sum() (n int) {
	defer func() { fmt.Println("sum ends with", n) }()
	for i := range inAnother {
		defer fmt.Println("deferred in another goroutine", i)
		n += i
		if i == 2 {
			return n * 100
		}
	}
	return
}

func goexits(yield func() bool) {
	defer fmt.Println("iterator ends, recovers", recover())
	yield()
	fmt.Println("not here")
}

func exits() {
	defer fmt.Println("function ends")
	for range goexits {
		defer fmt.Println("deferred by the body")
		runtime.Goexit()
	}
	fmt.Println("not here")
}

// Receiving from a channel, with a timeout of its own.
func received(c chan int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for v := range c {
			if !yield(v) {
				return
			}
		}
	}
}

func main() {
	fmt.Println(sum())
	var group sync.WaitGroup
	group.Add(1)
	go func() {
		defer group.Done()
		exits()
	}()
	group.Wait()
	c := make(chan int)
	go func() {
		for range received(c) {
			for v := range received(c) {
				fmt.Println(v)
				if v == 3 {
					return
				}
			}
		}
	}()
	for i := range 4 {
		c <- i
	}
}

// want output:
// deferred in another goroutine 2
// deferred in another goroutine 1
// deferred in another goroutine 0
// sum ends with 300
// 300
// iterator ends, recovers <nil>
// deferred by the body
// function ends
// 1
// 2
