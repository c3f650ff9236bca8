// Generic types of every kind: maps, functions, channels, arrays, pointers to themselves; generic aliases.
package main

import "fmt"

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(x T) Set[T] { s[x] = struct{}{}; return s }
func (s Set[T]) Has(x T) bool   { _, ok := s[x]; return ok }

type Fn[T any] func(T) T

func (f Fn[T]) Twice(x T) T { return f(f(x)) }

type Grid[T any] [2][2]T

func (g *Grid[T]) At(i, j int) *T { return &g[i][j] }
func (g Grid[T]) Row(i int) []T   { return g[i][:] }

type Pipe[T any] chan T

func (p Pipe[T]) Send(x T) Pipe[T] { p <- x; return p }

type Vector[T ~int | ~float64] []T

func (v Vector[T]) Dot(w Vector[T]) (sum T) {
	for i := range v {
		sum += v[i] * w[i]
	}
	return
}

type Ring[T any] struct {
	value T
	next  *Ring[T]
}

func (r *Ring[T]) Insert(x T) *Ring[T] {
	if r == nil {
		r = &Ring[T]{value: x}
		r.next = r
		return r
	}
	r.next = &Ring[T]{x, r.next}
	return r.next
}

type List[T any] = []T
type Index[K comparable] = map[K]List[K]
type IntRing = Ring[int]

type Wrapper[T fmt.Stringer] struct{ inner T }

func (w Wrapper[T]) String() string { return "<" + w.inner.String() + ">" }

type word string

func (w word) String() string { return string(w) }

func main() {
	s := Set[string]{}
	fmt.Println(s.Add("x").Add("y").Has("x"), s.Has("z"), len(s))
	fmt.Println(Fn[int](func(i int) int { return i * i }).Twice(3), Fn[string](func(s string) string { return s + "!" }).Twice("a"))
	var g Grid[int8]
	*g.At(1, 0) = 5
	fmt.Println(g, g.Row(1))
	p := make(Pipe[[2]bool], 2)
	fmt.Println(len(p.Send([2]bool{true}).Send([2]bool{})), <-p)
	fmt.Println(Vector[int]{1, 2}.Dot(Vector[int]{3, 4}), Vector[float64]{0.5}.Dot([]float64{3}))
	var r *IntRing
	r = r.Insert(1).Insert(2).Insert(3)
	fmt.Println(r.value, r.next.value, r.next.next.value, r.next.next.next == r)
	fmt.Println(Index[string]{"a": {"b"}}, List[error]{nil})
	fmt.Println(Wrapper[Wrapper[word]]{Wrapper[word]{"w"}}, Wrapper[fmt.Stringer]{word("i")})
}

// want output:
// true false 2
// 81 a!!
// [[0 0] [5 0]] [5 0]
// 2 [true false]
// 11 1.5
// 3 1 2 true
// map[a:[b]] [<nil>]
// <<w>> <i>
