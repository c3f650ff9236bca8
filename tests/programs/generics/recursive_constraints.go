// A constraint may mention its own type parameter and others: comparable to itself, builders, pointer methods.
package main

import "fmt"

type ordered[T any] interface{ Less(T) bool }
type num int

func (n num) Less(m num) bool { return n < m }

func smallest[T ordered[T]](first T, rest ...T) T {
	for _, v := range rest {
		if v.Less(first) {
			first = v
		}
	}
	return first
}

type node[T node[T]] interface{ Children() []T }
type dir struct {
	name string
	subs []dir
}

func (d dir) Children() []dir { return d.subs }

func count[T node[T]](n T) int {
	total := 1
	for _, c := range n.Children() {
		total += count(c)
	}
	return total
}

type setter[T any] interface {
	*T
	Set(string)
}
type opt struct{ v string }

func (o *opt) Set(s string) { o.v = "<" + s + ">" }

func parse[T any, P setter[T]](in ...string) []T {
	out := make([]T, len(in))
	for i, s := range in {
		P(&out[i]).Set(s)
	}
	return out
}

type graph[N interface{ Edges() []E }, E interface{ Nodes() (N, N) }] struct{ nodes []N }
type vertex struct{ out []edge }
type edge struct{ a, b *vertex }

func (v *vertex) Edges() []edge          { return v.out }
func (e edge) Nodes() (*vertex, *vertex) { return e.a, e.b }

func main() {
	fmt.Println(smallest[num](3, 1, 2), count(dir{"a", []dir{{"b", nil}, {"c", []dir{{}}}}}), parse[opt]("x", "y"))
	v := &vertex{}
	v.out = []edge{{v, v}}
	g := graph[*vertex, edge]{[]*vertex{v}}
	a, b := g.nodes[0].Edges()[0].Nodes()
	fmt.Println(a == b)
	// want output:
	// 1 4 [{<x>} {<y>}]
	// true
}
