// A type parameter whose types share an underlying type can be made, ranged, indexed, sliced, called, sent on and composed.
package main

import "fmt"

func build[S ~[]E, E any](n int, e E) S {
	s := make(S, 0, n)
	for range n {
		s = append(s, e)
	}
	return s
}
func literal[S ~[]int]() S                              { return S{1, 2, 3} }
func table[M ~map[K]V, K comparable, V any](k K, v V) M { return M{k: v} }
func call[F ~func(int) int](f F) int                    { return f(2) }
func swap[S ~[]E, E any](s S)                           { s[0], s[1] = s[1], s[0] }
func send[C ~chan E, E any](c C, e E) E                 { c <- e; return <-c }
func deref[P ~*E, E any](p P) E                         { return *p }
func fields[T ~struct{ X, Y int }](v T) T               { return T{X: 1, Y: 2} }
func keys[M ~map[K]V, K comparable, V any](m M) (n int) {
	for range m {
		n++
	}
	delete(m, *new(K))
	clear(m)
	return n*10 + len(m)
}
func runes[T ~string | ~[]byte](s T) (out []rune) {
	for _, r := range string(s) {
		out = append(out, r)
	}
	return
}
func part[T ~string | ~[]byte](s T) T { return s[1:2] }

type ints []int
type point struct{ X, Y int }

func main() {
	s := build[ints](2, 7)
	s[1] = 8
	swap(s)
	fmt.Printf("%T %v %v %v\n", s, s, literal[ints](), table[map[string]int]("k", 1))
	n := 9
	fmt.Println(call(func(n int) int { return n * n }), send(make(chan string, 1), "c"), deref(&n), fields(point{}))
	fmt.Println(keys(map[int]bool{1: true, 2: false}), runes("é"), runes([]byte("a")), part("abc"), part([]byte{1, 2}))
	// want output:
	// main.ints [8 7] [1 2 3] map[k:1]
	// 4 c 9 {1 2}
	// 20 [233] [97] b [2]
}
