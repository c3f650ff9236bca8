// A variable whose type parameter stands for an array has its elements in itself: closures and slices share them.
package main

import "fmt"

func shared[T ~[2]int](x T) (func() T, func()) {
	x[0]++
	return func() T { return x }, func() { x[1] += 10 }
}

func sliced[T ~[3]E, E any](x T) ([]E, T) {
	y := x
	s := y[:]
	s[0] = x[2]
	return s, y
}

func set[T ~[]int | ~[3]int](x T, i int) T {
	x[i] = 9
	x[0]++
	p := &x[i]
	*p *= 2
	return x
}

func copied[T ~[2][2]E, E any](x T, e E) (T, T) {
	y := x
	y[1][0] = e
	x, z := y, x
	z[0] = [2]E{1: e}
	return x, z
}

func total[T ~*[3]int | ~[3]int | ~[]int](x T) (n int) {
	for i := range len(x) {
		n += x[i]
	}
	return n
}

type pair [2]int

func main() {
	get, change := shared(pair{1, 2})
	change()
	fmt.Println(get())
	fmt.Println(sliced([3]string{"a", "b", "c"}))
	fmt.Println(set([]int{1, 2}, 1), set([3]int{}, 2))
	fmt.Println(copied([2][2]int8{}, -1))
	fmt.Println(copied([2][2]any{}, "x"))
	fmt.Println(total(&[3]int{1, 2, 3}), total([3]int{4}), total([]int{5, 6}))
}

// want output:
// [2 12]
// [c b c] [c b c]
// [2 18] [1 0 18]
// [[0 0] [-1 0]] [[0 -1] [0 0]]
// [[<nil> <nil>] [x <nil>]] [[<nil> x] [<nil> <nil>]]
// 6 4 11
