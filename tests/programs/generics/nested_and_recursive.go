// Generic code that instantiates other generic code with types made of its own parameters.
package main

import "fmt"

type option[T any] struct {
	v  T
	ok bool
}

func some[T any](v T) option[T] { return option[T]{v, true} }
func (o option[T]) or(d T) T {
	if o.ok {
		return o.v
	}
	return d
}
func (o option[T]) box() option[any] { return option[any]{o.v, o.ok} }

type list[T any] struct {
	head T
	tail *list[T]
}

func cons[T any](h T, t *list[T]) *list[T] { return &list[T]{h, t} }
func mapped[T, U any](l *list[T], f func(T) U) *list[U] {
	if l == nil {
		return nil
	}
	return cons(f(l.head), mapped(l.tail, f))
}
func fold[T, A any](l *list[T], a A, f func(A, T) A) A {
	for ; l != nil; l = l.tail {
		a = f(a, l.head)
	}
	return a
}
func zip[A, B any](a []A, b []B) (out []struct {
	a A
	b B
}) {
	for i := range min(len(a), len(b)) {
		out = append(out, struct {
			a A
			b B
		}{a[i], b[i]})
	}
	return
}
func ping[T any](n int, v T) string {
	if n == 0 {
		return fmt.Sprintf("%T", v)
	}
	return pong(n-1, v)
}
func pong[T any](n int, v T) string {
	if n == 0 {
		return "pong"
	}
	return ping(n-1, v)
}
func ptrs[T any](v T) **T { p := &v; return &p }

func main() {
	fmt.Println(some(1).or(2), option[string]{}.or("d"), some(some("x")).or(option[string]{}).or(""), some(3).box().or(nil))
	l := cons(1, cons(2, cons(3, nil)))
	s := mapped(l, func(n int) []string { return []string{fmt.Sprint(n)} })
	fmt.Println(fold(s, "", func(a string, v []string) string { return a + v[0] }), fold(l, 0.5, func(a float64, n int) float64 { return a * float64(n) }))
	fmt.Printf("%T %v %v %v\n", s, zip([]int{1, 2}, []string{"a"}), ping(4, 'x'), **ptrs([2]bool{true}))
	// want output:
	// 1 d x 3
	// 123 3
	// *main.list[[]string] [{1 a}] int32 [true false]
}
