// Patterns of generic programs: large values, tuples, options, state machines, errors, writers.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
)

type Big[T any] struct {
	vals [100]T
	last T
}

func (b Big[T]) With(i int, x T) Big[T] { b.vals[i] = x; b.last = x; return b }
func (b *Big[T]) Ref(i int) *T          { return &b.vals[i] }
func mk[T any](x T) (b Big[T], err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("mk: %v", e)
		}
	}()
	b = b.With(3, x).With(4, x)
	b = Big[T]{last: x, vals: b.vals}
	*b.Ref(5) = x
	_ = b.vals[len(fmt.Sprint(x))*10]
	return b, nil
}

func two[T any](x T) (T, T) { return x, x }
func take[T any](a, b T) T  { return b }
func anyTake(xs ...any) int { return len(xs) }
func spread[T any](x T) (any, int) {
	var a, b any = two(x)
	_ = a
	n := anyTake(two(x))
	return b, n + len(fmt.Sprint(take(two(x))))
}

type ord interface{ ~int | ~string | ~float64 }

func sortBy[T any, K ord](xs []T, key func(T) K) []T {
	sort.Slice(xs, func(i, j int) bool { return key(xs[i]) < key(xs[j]) })
	return xs
}

type Tuple[A, B any] struct {
	First  A
	Second B
}

func Zip[A, B any](as []A, bs []B) (out []Tuple[A, B]) {
	for i := range min(len(as), len(bs)) {
		out = append(out, Tuple[A, B]{as[i], bs[i]})
	}
	return
}

func Unzip[A, B any](ts []Tuple[A, B]) (as []A, bs []B) {
	for _, t := range ts {
		as, bs = append(as, t.First), append(bs, t.Second)
	}
	return
}

func Reduce[T, R any](xs []T, init R, f func(R, T) R) R {
	for _, x := range xs {
		init = f(init, x)
	}
	return init
}

type W[T io.Writer] struct{ w T }

func (w W[T]) Write(p []byte) (int, error) { return w.w.Write([]byte(strings.ToUpper(string(p)))) }

type Opt[T any] func(*T)

func New[T any](opts ...Opt[T]) *T {
	t := new(T)
	for _, o := range opts {
		o(t)
	}
	return t
}

type State interface {
	comparable
	fmt.Stringer
}
type Machine[S State, E comparable] struct {
	cur   S
	table map[struct {
		s S
		e E
	}]S
	hooks []func(from, to S)
}

func (m *Machine[S, E]) On(s S, e E, to S) *Machine[S, E] {
	if m.table == nil {
		m.table = make(map[struct {
			s S
			e E
		}]S)
	}
	m.table[struct {
		s S
		e E
	}{s, e}] = to
	return m
}
func (m *Machine[S, E]) Fire(e E) error {
	to, ok := m.table[struct {
		s S
		e E
	}{m.cur, e}]
	if !ok {
		return fmt.Errorf("no transition from %v on %v", m.cur, e)
	}
	for _, h := range m.hooks {
		h(m.cur, to)
	}
	m.cur = to
	return nil
}

type st int

func (s st) String() string { return [...]string{"idle", "busy"}[s] }

func Try[T any](f func() (T, error)) (t T, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = e
				return
			}
			err = fmt.Errorf("%v", r)
		}
	}()
	return f()
}

func isErr[E error](err error) (e E, ok bool) { ok = errors.As(err, &e); return }

type myErr[T any] struct{ v T }

func (m *myErr[T]) Error() string { return fmt.Sprint("myErr ", m.v) }
func (m *myErr[T]) Unwrap() error { return io.EOF }

func count[M map[K]V, K comparable, V ~int | ~float64](ms ...M) (total V, keys int) {
	for _, m := range ms {
		for k, v := range m {
			m[k]++
			total += v
			keys++
		}
	}
	return
}

func main() {
	fmt.Println(mk(1))
	x, err := mk("string longer than ten")
	fmt.Println(x.last, err)
	y, err := mk(Tuple[int8, bool]{1, true})
	fmt.Println(y.vals[3:6], y.last, err)
	fmt.Println(spread("s"))
	fmt.Println(spread([3]int{1}))
	zs := Zip([]int{3, 1, 2}, []string{"c", "a", "b"})
	fmt.Println(sortBy(zs, func(t Tuple[int, string]) string { return t.Second }), sortBy(zs, func(t Tuple[int, string]) int { return -t.First }))
	fmt.Println(Unzip(zs))
	fmt.Println(Reduce([]float64{1, 2}, "r", func(s string, f float64) string { return fmt.Sprint(s, f) }))
	fmt.Fprintln(W[*os.File]{os.Stdout}, "hello")
	fmt.Fprintln(W[io.Writer]{W[*os.File]{os.Stdout}}, "world")
	fmt.Println(*New(func(t *Tuple[int, string]) { t.First = 4 }, func(t *Tuple[int, string]) { t.Second = "x" }))
	m := (&Machine[st, string]{}).On(0, "start", 1).On(1, "stop", 0)
	m.hooks = append(m.hooks, func(from, to st) { fmt.Println(from, "->", to) })
	fmt.Println(m.Fire("start"), m.Fire("start"), m.Fire("stop"))
	fmt.Println(Try(func() (int, error) { var p *int; return *p, nil }))
	fmt.Println(Try(func() (string, error) { panic(&myErr[int]{5}) }))
	_, err = Try(func() (string, error) { return "", fmt.Errorf("w: %w", &myErr[string]{"q"}) })
	fmt.Println(isErr[*myErr[string]](err))
	fmt.Println(isErr[*myErr[int]](err))
	fmt.Println(errors.Is(err, io.EOF))
	fmt.Println(count(map[string]int{"a": 1, "b": 2}, map[string]int{"c": 3}))
}

// want output:
// {[0 0 0 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0] 1} <nil>
// string longer than ten mk: runtime error: index out of range [220] with length 100
// [{1 true} {1 true} {1 true}] {1 true} <nil>
// s 3
// [1 0 0] 9
// [{3 c} {2 b} {1 a}] [{3 c} {2 b} {1 a}]
// [3 2 1] [c b a]
// r12
// HELLO
// WORLD
// {4 x}
// idle -> busy
// busy -> idle
// <nil> no transition from busy on start <nil>
// 0 runtime error: invalid memory address or nil pointer dereference
//  myErr 5
// myErr q true
// <nil> false
// true
// 6 3
