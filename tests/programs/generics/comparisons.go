// == and < on type parameters compare as the type argument does; comparable includes interfaces, which may panic.
package main

import (
	"fmt"
	"math"
)

type Ordered interface {
	~int | ~int8 | ~uint64 | ~float64 | ~string
}

type version string

func index[T comparable](xs []T, x T) int {
	for i, each := range xs {
		if each == x {
			return i
		}
	}
	return -1
}

func less[T Ordered](x, y T) (bool, bool, bool, bool) { return x < y, x <= y, x > y, x >= y }

func sorted[T Ordered](xs ...T) []T {
	for i := range xs {
		for j := i; j > 0 && xs[j] < xs[j-1]; j-- {
			xs[j], xs[j-1] = xs[j-1], xs[j]
		}
	}
	return xs
}

func isZero[T comparable](x T) bool {
	var zero T
	return x == zero
}

func isNil[T any](p *T, s []T, m map[string]T, f func(T)) bool {
	return p == nil && s == nil && m == nil && f == nil
}

func equalsAny[T comparable](x T, y any) bool { return any(x) == y }

func pick[T comparable](x T, cases ...T) string {
	switch x {
	case cases[0]:
		return "first"
	case cases[1]:
		return "second"
	}
	return "none"
}

type point struct {
	x, y float32
	name string
}

func main() {
	fmt.Println(index([]string{"a", "b"}, "b"), index([]point{{1, 2, "p"}}, point{1, 2, "p"}), index([]any{1, "x"}, any("x")))
	fmt.Println(index([][2]int8{{1, 2}, {3, 4}}, [2]int8{3, 4}), index([]float64{math.NaN()}, math.NaN()))
	fmt.Println(less(1, 2))
	fmt.Println(less("b", "a"))
	fmt.Println(less(math.NaN(), 1))
	fmt.Println(less[uint64](1<<63, 1))
	fmt.Println(sorted(3, 1, 2), sorted("c", "a", "b"), sorted[int8](-1, -128, 127), sorted(version("2"), "10"))
	fmt.Println(isZero(0), isZero(""), isZero(point{}), isZero[error](nil), isZero(&point{}), isZero([3]int{0, 0, 1}))
	fmt.Println(isNil[int](nil, nil, nil, nil), isNil(new(int), nil, nil, nil))
	fmt.Println(equalsAny(1, 1), equalsAny(1, int8(1)), equalsAny[any](nil, nil))
	fmt.Println(pick(2, 1, 2), pick("a", "a", "a"), pick[any](point{}, 1, 2))
	defer func() { fmt.Println(recover()) }()
	index([]any{[]int{}}, any([]int{}))
}

// want output:
// 1 0 1
// 1 -1
// true true false false
// false false true true
// false false false false
// false false true true
// [1 2 3] [a b c] [-128 -1 127] [10 2]
// true true true true false false
// true false
// true false true
// second first none
// runtime error: comparing uncomparable type []int
