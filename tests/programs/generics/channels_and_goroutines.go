// Generic functions that start goroutines, select, defer and range over channels and functions.
package main

import (
	"fmt"
	"sync"
)

func generate[T any](values ...T) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for _, v := range values {
			c <- v
		}
	}()
	return c
}
func collect[T any, C ~<-chan T | ~chan T](c C) (out []T) {
	for v := range c {
		out = append(out, v)
	}
	return
}
func first[T any](cs ...<-chan T) (v T, ok bool) {
	for _, c := range cs {
		select {
		case v, ok = <-c:
			return
		}
	}
	return
}

type safe[K comparable, V any] struct {
	sync.Mutex
	m map[K]V
}

func (s *safe[K, V]) update(k K, f func(V) V) V {
	s.Lock()
	defer s.Unlock()
	if s.m == nil {
		s.m = map[K]V{}
	}
	s.m[k] = f(s.m[k])
	return s.m[k]
}
func each[T any](values []T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for i, v := range values {
			if !yield(i, v) {
				return
			}
		}
	}
}

func main() {
	fmt.Println(collect(generate(1, 2, 3)), collect(generate("a", "b")))
	fmt.Println(first(generate(7.5)))
	fmt.Println(first[int]())
	var s safe[string, int]
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() { s.update("k", func(n int) int { return n + 1 }) })
	}
	wg.Wait()
	fmt.Println(s.m)
	for i, v := range each([]string{"x", "y", "z"}) {
		if i == 2 {
			break
		}
		fmt.Print(i, v, ";")
	}
	fmt.Println()
	// want output:
	// [1 2 3] [a b]
	// 7.5 true
	// 0 false
	// map[k:10]
	// 0x;1y;
}
