// The body of a generic function is compiled once for each instance: labels, goto, range over functions, unsafe.
package main

import (
	"fmt"
	"unsafe"
)

func search[T comparable](rows [][]T, x T) (int, int) {
outer:
	for i, row := range rows {
		for j, y := range row {
			switch {
			case x == y:
				return i, j
			case j > 2:
				continue outer
			case i > 5:
				break outer
			}
		}
	}
	return -1, -1
}

func repeat[T any](x T, n int) (all []T) {
again:
	if len(all) < n {
		all = append(all, x)
		goto again
	}
	return all
}

func each[T any](xs ...T) func(func(int, T) bool) {
	return func(yield func(int, T) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				return
			}
		}
	}
}

func collect[T any](seq func(func(int, T) bool), limit int) (sum int, all []T) {
	defer func() { sum *= 10 }()
	for i, x := range seq {
		if i == limit {
			return sum, all
		}
		defer func() { all = append(all, x) }()
		sum += i
	}
	return -1, nil
}

func size[T any](x T) (uintptr, uintptr) {
	type pair struct {
		flag bool
		x    T
	}
	return unsafe.Sizeof(x), unsafe.Offsetof(pair{}.x) + unsafe.Sizeof(pair{})
}

func words[T any](xs []T) int { return len(unsafe.Slice(unsafe.SliceData(xs), len(xs))) }

func norm[C ~complex64 | ~complex128](c C) C { return c*c + 1 }

func parts[F ~float32 | ~float64](re, im F) (F, F, F) {
	const two = 2
	total := F(0)
	for _, x := range []F{re, im, two} {
		total += x / 3
	}
	return total, -re, max(re, im, 1)
}

func main() {
	fmt.Println(search([][]int{{1, 2}, {3, 4}}, 4))
	fmt.Println(search([][]string{{"a", "b", "c", "d", "e"}, {"f"}}, "f"))
	fmt.Println(repeat("x", 3), repeat([2]int8{1, 2}, 2))
	fmt.Println(collect(each("a", "b", "c"), 2))
	fmt.Println(collect(each(1.5, 2.5), 1))
	fmt.Println(collect(each[any](), 1))
	fmt.Println(size(int8(1)))
	fmt.Println(size("s"))
	fmt.Println(size(struct{}{}))
	fmt.Println(words([]string{"a", "b"}), norm(complex64(2i)), norm(1+2i))
	fmt.Println(parts(1, 2.5))
	fmt.Println(parts[float32](0.1, 0.2))
}

// want output:
// 1 1
// 1 0
// [x x x] [[1 2] [1 2]]
// 10 [b a]
// 0 [1.5]
// -10 []
// 1 3
// 16 32
// 0 3
// 2 (-3+0i) (-2+4i)
// 1.8333333333333335 -1 2.5
// 0.7666667 -0.1 1
