// An alias may have type parameters of its own; it denotes the instance it stands for.
package main

import "fmt"

type set[T comparable] = map[T]struct{}
type pair[A, B any] struct {
	a A
	b B
}
type same[T any] = pair[T, T]
type swapped[A, B any] = pair[B, A]
type vec = []float64
type fn[T any] = func(T) T
type ptr[T any] = *T
type ints = same[int]

func keys[T comparable](s set[T]) int { return len(s) }

func main() {
	s := set[string]{"a": {}}
	fmt.Printf("%T %T %T\n", s, same[int]{1, 2}, swapped[string, bool]{true, "x"})
	var p pair[int, int] = ints{3, 4}
	var f fn[int] = func(n int) int { return n + 1 }
	n := 1
	var q ptr[int] = &n
	fmt.Println(keys(s), p, f(1), *q, keys(map[int]struct{}{}), vec{1})
	var x any = same[string]{"a", "b"}
	_, ok := x.(pair[string, string])
	fmt.Println(ok)
	// want output:
	// map[string]struct {} main.pair[int,int] main.pair[bool,string]
	// 1 {3 4} 2 1 0 [1]
	// true
}
