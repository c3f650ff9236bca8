// Inference from typed and untyped arguments, from the constraint's core type, from functions, results and partial lists.
package main

import "fmt"

func double[S ~[]E, E interface{ ~int | ~float64 }](s S) S {
	r := make(S, len(s))
	for i, v := range s {
		r[i] = v + v
	}
	return r
}
func apply[S ~[]E, E, R any](s S, f func(E) R) (out []R) {
	for _, v := range s {
		out = append(out, f(v))
	}
	return
}
func pick[T any](a, b T) string                     { return fmt.Sprintf("%T %v %v", a, a, b) }
func conv[To, From any](f From, g func(From) To) To { return g(f) }
func id[T any](v T) T                               { return v }
func ptr[T any, P interface {
	*T
	set(int)
}](n int) T {
	var t T
	P(&t).set(n)
	return t
}
func chans[T any](c <-chan T, m map[string][]T) string { return fmt.Sprintf("%T", *new(T)) }

type weird []int
type settable struct{ n int }

func (s *settable) set(n int) { s.n = n }

func main() {
	fmt.Printf("%T %v\n", double(weird{1, 2}), double([]float64{1.5}))
	fmt.Println(apply([]int{1, 2}, func(n int) string { return fmt.Sprint(n, "!") }), apply([]string{"a"}, id[string]))
	fmt.Println(pick(1, 2.5), pick(1, 'a'), pick('a', 2.0), pick[any](1, "a"), pick(1i, 2), pick(int8(1), 2))
	fmt.Println(conv[string](3, func(n int) string { return fmt.Sprint(n) }), ptr[settable](5), chans(make(chan bool), nil))
	var f func(int) int = id
	g := id[string]
	fmt.Println(f(1), g("s"), apply([]int{1}, id), (id[float64])(2))
	var h func([]int, func(int) bool) []bool = apply
	fmt.Println(h([]int{1, 2}, func(n int) bool { return n > 1 }))
	// want output:
	// main.weird [3]
	// [1! 2!] [a]
	// float64 1 2.5 int32 1 97 float64 97 2 int 1 a complex128 (0+1i) (2+0i) int8 1 2
	// 3 {5} bool
	// 1 s [1] 2
	// [false true]
}
