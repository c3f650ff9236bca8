// Iterators over generic types, nested and composed, ended early, with results and with deferred functions.
package main

import "fmt"

type seq[T any] func(yield func(T) bool)
type seq2[K, V any] func(yield func(K, V) bool)

func from[T any](values ...T) seq[T] {
	return func(yield func(T) bool) {
		defer fmt.Print("end;")
		for _, v := range values {
			if !yield(v) {
				return
			}
		}
	}
}
func (s seq[T]) filter(keep func(T) bool) seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}
func mapped[T, U any](s seq[T], f func(T) U) seq[U] {
	return func(yield func(U) bool) {
		s(func(v T) bool { return yield(f(v)) })
	}
}
func (s seq[T]) indexed() seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for v := range s {
			if !yield(i, v) {
				return
			}
			i++
		}
	}
}
func find[T comparable](s seq[T], v T) (int, bool) {
	for i, e := range s.indexed() {
		if e == v {
			return i, true
		}
	}
	return -1, false
}

func main() {
	odd := from(1, 2, 3, 4, 5).filter(func(n int) bool { return n%2 == 1 })
	for s := range mapped(odd, func(n int) string { return fmt.Sprint("<", n, ">") }) {
		fmt.Print(s)
	}
	fmt.Println()
	fmt.Println(find(from("a", "b", "c"), "b"))
	fmt.Println(find(from("a"), "z"))
outer:
	for a := range from(1, 2, 3) {
		for b := range from(10, 20) {
			if a == 2 {
				continue outer
			}
			if a+b == 23 {
				break outer
			}
			fmt.Print(a+b, ";")
		}
	}
	fmt.Println()
	for range from[any](nil, nil) {
		fmt.Print("x")
	}
	fmt.Println()
	// want output:
	// <1><3><5>end;
	// end;1 true
	// end;-1 false
	// 11;21;end;end;13;end;end;
	// xxend;
}
