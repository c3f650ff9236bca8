// Generic types, functions, constraints and inference in one small program.
package main

import "fmt"

type Number interface {
	~int | ~int64 | ~float64
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprint(p.Key, "=", p.Val) }

type List[T any] struct {
	head *node[T]
	n    int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Push(v T) { l.head = &node[T]{v, l.head}; l.n++ }
func (l *List[T]) Each(f func(T)) {
	for n := l.head; n != nil; n = n.next {
		f(n.v)
	}
}
func Map[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}
func Sum[T Number](s ...T) T {
	var t T
	for _, x := range s {
		t += x
	}
	return t
}
func Keys[M ~map[K]V, K comparable, V any](m M) []K {
	var r []K
	for k := range m {
		r = append(r, k)
	}
	return r
}
func Max[T interface{ ~int | ~string }](a, b T) T {
	if a > b {
		return a
	}
	return b
}

type Stringish interface{ String() string }

func Show[T Stringish](x T) string { return x.String() }

func main() {
	fmt.Println(Map([]int{1, 2, 3}, func(i int) string { return fmt.Sprint(i * 2) }))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2))
	l := &List[string]{}
	l.Push("a")
	l.Push("b")
	l.Each(func(s string) { fmt.Println(s) })
	p := Pair[string, int]{"x", 1}
	fmt.Println(p)
	fmt.Printf("%T %v\n", p, Show(p))
	fmt.Println(Keys(map[string]int{"q": 1}), Max("a", "b"), Max(3, 2))
	f := Sum[int]
	fmt.Println(f(4, 5))
	var g func(int, int) int = Max
	fmt.Println(g(7, 9))
	// want output:
	// [2 4 6]
	// 6 3.5
	// b
	// a
	// x=1
	// main.Pair[string,int] x=1
	// [q] b 3
	// 9
	// 9
}
