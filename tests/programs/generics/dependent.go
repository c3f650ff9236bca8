// Constraints that mention their own type or each other, and instances made of instances.
package main

import "fmt"

type Eq[T any] interface{ Equal(T) bool }
type Int int

func (a Int) Equal(b Int) bool { return a == b }

type Pt[T Eq[T]] struct{ x, y T }

func (p Pt[T]) Equal(q Pt[T]) bool { return p.x.Equal(q.x) && p.y.Equal(q.y) }

func Index[T Eq[T]](xs []T, x T) int {
	for i := range xs {
		if x.Equal(xs[i]) {
			return i
		}
	}
	return -1
}

type EqAny[T Eq[T]] struct{ inner Eq[T] }

func (e EqAny[T]) Check(x T) (bool, func(T) bool) { return e.inner.Equal(x), e.inner.Equal }

type Graph[N NodeC[E], E EdgeC[N]] struct{ nodes []N }
type NodeC[E any] interface{ Edges() []E }
type EdgeC[N any] interface{ Nodes() (N, N) }
type Vx struct {
	id int
	es []*Ed
}
type Ed struct{ a, b *Vx }

func (v *Vx) Edges() []*Ed                             { return v.es }
func (e *Ed) Nodes() (*Vx, *Vx)                        { return e.a, e.b }
func NewG[N NodeC[E], E EdgeC[N]](ns []N) *Graph[N, E] { return &Graph[N, E]{ns} }
func (g *Graph[N, E]) Count() (n int) {
	for _, x := range g.nodes {
		for _, e := range x.Edges() {
			a, b := e.Nodes()
			n += len(a.Edges()) + len(b.Edges())
		}
	}
	return
}

type Builder[B any] interface{ Set(k string) B }
type base[B Builder[B]] struct {
	self B
	log  []string
}

func (b *base[B]) Set(k string) B { b.log = append(b.log, k); return b.self }

type car struct {
	*base[*car]
	n int
}

func (c *car) Wheels(n int) *car { c.n = n; return c.Set(fmt.Sprint("wheels", n)) }

type Monoid[T any] struct {
	zero T
	add  func(T, T) T
}

func Fold[T any](m Monoid[T], xs ...T) T {
	r := m.zero
	for _, x := range xs {
		r = m.add(r, x)
	}
	return r
}
func Prod[A, B any](a Monoid[A], b Monoid[B]) Monoid[struct {
	A A
	B B
}] {
	type P = struct {
		A A
		B B
	}
	return Monoid[P]{P{a.zero, b.zero}, func(x, y P) P { return P{a.add(x.A, y.A), b.add(x.B, y.B)} }}
}

type Stringish interface{ ~string }

func Cut[S Stringish](s S, sep S) (S, S, bool) {
	for i := 0; i+len(sep) <= len(s); i++ {
		if s[i:i+len(sep)] == sep {
			return s[:i], s[i+len(sep):], true
		}
	}
	return s, "", false
}

type Key string

func assign[T any](dst any, v T) bool {
	switch d := dst.(type) {
	case *T:
		*d = v
	case func(T):
		d(v)
	case chan T:
		d <- v
	case map[string]T:
		d["k"] = v
	case *[]T:
		*d = append(*d, v)
	default:
		return false
	}
	return true
}

func main() {
	fmt.Println(Index([]Int{1, 2}, 2), Index([]Pt[Int]{{1, 2}, {3, 4}}, Pt[Int]{3, 4}), Index([]Pt[Pt[Int]]{{}}, Pt[Pt[Int]]{}))
	ok, f := EqAny[Int]{Int(3)}.Check(3)
	fmt.Println(ok, f(4))
	a, b := &Vx{id: 1}, &Vx{id: 2}
	e := &Ed{a, b}
	a.es, b.es = []*Ed{e}, []*Ed{e, e}
	fmt.Println(NewG[*Vx, *Ed]([]*Vx{a, b}).Count())
	c := &car{base: &base[*car]{}}
	c.self = c
	fmt.Println(c.Set("a").Wheels(4).Set("b").log, c.n)
	sum := Monoid[int]{0, func(x, y int) int { return x + y }}
	cat := Monoid[string]{"", func(x, y string) string { return x + y }}
	p := Prod(sum, Prod(cat, sum))
	r := Fold(p, p.zero, p.zero)
	fmt.Printf("%+v %T\n", r, r)
	fmt.Println(Cut(Key("a=b"), "="))
	var x Int
	var l []error
	m := map[string]Int{}
	ch := make(chan string, 1)
	fmt.Println(assign(&x, Int(4)), x, assign(&l, error(nil)), l, assign(m, Int(2)), m, assign(ch, "s"), <-ch, assign(func(k Key) { fmt.Println(k) }, Key("k")), assign(1, 1))
}

// want output:
// 1 1 0
// true false
// 9
// [a wheels4 b] 4
// {A:0 B:{A: B:0}} struct { A int; B struct { A string; B int } }
// a b true
// k
// true 4 true [<nil>] true map[k:2] true s true false
