// Composite literals, make, new and the builtins on types made of type parameters.
package main

import "fmt"

type Row[T any] struct {
	cells [3]T
	next  *Row[T]
	tags  map[string]T
}

func build[T any](a, b T) Row[T] {
	return Row[T]{
		cells: [3]T{2: b, 0: a},
		next:  &Row[T]{cells: [...]T{a, a, a}},
		tags:  map[string]T{"a": a, "b": b},
	}
}

func literal[S ~[]E, E any](x E) S { return S{x, 2: x} }

func fields[T ~struct{ X, Y int }](x int) T { return T{Y: x} }

func table[M ~map[K][]V, K comparable, V any](k K, v ...V) M {
	m := make(M, 4)
	m[k] = append(m[k], v...)
	m[k] = append(m[k], v[0])
	return m
}

func sizes[T ~[]int | ~[3]int | ~*[3]int](x T) (int, int) { return len(x), cap(x) }

func count[T ~string | ~[]byte](x T) (n int) {
	for i := range len(x) {
		if x[i] > 'h' {
			n++
		}
	}
	return n + len(x)
}

func join[T ~string | ~[]byte](x T) string {
	b := append([]byte("<"), x...)
	n := copy(b, x)
	return fmt.Sprint(string(b), n, x[0], string(x[1:2]))
}

func extremes[T ~int | ~float64 | ~string | ~int8](a, b, c T) (T, T) {
	return min(a, b, c), max(a, b, c)
}

func wipe[T ~[]int | ~map[int]int](x T) T {
	clear(x)
	return x
}

func pointer[T any](x T) *T {
	p := new(T)
	*p = x
	return p
}

type pair struct{ X, Y int }

func main() {
	row := build("a", "b")
	fmt.Println(row.cells, row.next.cells, row.tags, row.next.next == nil)
	small := build[int8](-1, 2)
	fmt.Println(small.cells, small.next.cells, small.tags)
	fmt.Println(build(pair{1, 2}, pair{3, 4}).cells)
	fmt.Println(literal[[]pair](pair{5, 6}), literal[[]any](nil), fields[pair](9))
	fmt.Println(table[map[string][]float64]("k", 1.5, 2))
	fmt.Println(sizes(make([]int, 2, 5)))
	fmt.Println(sizes([3]int{}))
	fmt.Println(sizes(new([3]int)))
	fmt.Println(count("héé"), count([]byte("héé")))
	fmt.Println(join("xyz"), join([]byte("xyz")))
	fmt.Println(extremes(3, 1, 2))
	fmt.Println(extremes("b", "a", "c"))
	fmt.Println(extremes[int8](-3, 127, 0))
	fmt.Println(wipe([]int{1, 2}), wipe(map[int]int{1: 2}))
	fmt.Println(*pointer(3), *pointer("s"), *pointer(pair{7, 8}), **pointer(pointer(true)))
}

// want output:
// [a  b] [a a a] map[a:a b:b] true
// [-1 0 2] [-1 -1 -1] map[a:-1 b:2]
// [{1 2} {0 0} {3 4}]
// [{5 6} {0 0} {5 6}] [<nil> <nil> <nil>] {0 9}
// map[k:[1.5 2 1.5]]
// 2 5
// 3 3
// 3 3
// 9 9
// xyzz3 120y xyzz3 120y
// 1 3
// a c
// -3 127
// [0 0] map[]
// 3 s {7 8} true
