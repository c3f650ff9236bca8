// iter.Pull gives a sequence's values one by one; the sequence ends when it is stopped.
package main

import (
	"fmt"
	"iter"
	"runtime"
	"sync"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count ends")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func zip[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(bs)
		defer stop()
		for a := range as {
			if b, ok := next(); !ok || !yield(a, b) {
				return
			}
		}
	}
}

func try(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	before := runtime.NumGoroutine()
	next, stop := iter.Pull(count(3))
	fmt.Println(runtime.NumGoroutine() - before)
	for v, ok := next(); ok; v, ok = next() {
		fmt.Println(v)
	}
	stop()
	fmt.Println(next())
	next, stop = iter.Pull(count(3))
	fmt.Println(next())
	stop()
	stop()
	fmt.Println(next())
	_, stop = iter.Pull(count(3))
	stop()
	fmt.Println(runtime.NumGoroutine() - before)

	for a, b := range zip(count(5), count(2)) {
		fmt.Println(a, b)
	}

	next2, stop2 := iter.Pull2(func(yield func(int, string) bool) {
		yield(1, "one")
		panic("out of numbers")
	})
	fmt.Println(next2())
	try(func() { next2() })
	fmt.Println(next2())
	stop2()

	var again func() (int, bool)
	again, _ = iter.Pull(func(yield func(int) bool) { again() })
	try(func() { again() })

	var group sync.WaitGroup
	group.Go(func() {
		defer fmt.Println("goroutine ends")
		next, _ := iter.Pull(func(yield func(int) bool) { runtime.Goexit() })
		next()
		fmt.Println("not reached")
	})
	group.Wait()

	results := make(chan int)
	next, stop = iter.Pull(func(yield func(int) bool) {
		for v := range results {
			yield(v * v)
		}
	})
	go func() { results <- 6; results <- 7; close(results) }()
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	// want output:
	// 1
	// 0
	// 1
	// 2
	// count ends
	// 0 false
	// 0 true
	// count ends
	// 0 false
	// 0
	// 0 0
	// 1 1
	// count ends
	// count ends
	// 1 one true
	// panic: out of numbers
	// 0  false
	// panic: iter.Pull: next called again before yield
	// goroutine ends
	// 36 true
	// 49 true
	// 0 false
}
