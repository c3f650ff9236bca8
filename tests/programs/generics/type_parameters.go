// Type parameters: several, constrained by each other, in functions and types; the ambiguous pointer form needs interface or a comma.
package main

import "fmt"

type pointer[T *int,] struct{ p T }
type wrapped[T interface{ *int }] struct{ p T }
type pair[K comparable, V any] struct {
	key K
	val V
}
type sliceOf[E any, S ~[]E] struct{ s S }

func (p pair[_, V]) value() V                          { return p.val }
func (p *pair[A, B]) set(k A, v B)                     { p.key, p.val = k, v }
func convert[From, To any](f func(From) To, v From) To { return f(v) }
func first[S ~[]E, E any](s S) (e E) {
	if len(s) > 0 {
		e = s[0]
	}
	return
}
func zero[T any]() T { var z T; return z }

func main() {
	n := 5
	fmt.Println(*pointer[*int]{&n}.p, *wrapped[*int]{&n}.p)
	p := pair[string, int]{"a", 1}
	p.set("b", 2)
	fmt.Println(p, p.value(), convert(func(n int) string { return fmt.Sprint("<", n, ">") }, 3))
	fmt.Printf("%T %T %v\n", p, sliceOf[int, []int]{}, first([]string{"x", "y"}))
	fmt.Println(zero[int](), zero[string]() == "", zero[*int]() == nil, zero[pair[int, []int]](), first[[]int](nil))
	// want output:
	// 5 5
	// {b 2} 2 <3>
	// main.pair[string,int] main.sliceOf[int,[]int] x
	// 0 true true {0 []} 0
}
