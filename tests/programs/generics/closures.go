// Function literals in generic functions: captured variables, nesting, recursion.
package main

import "fmt"

func accumulator[T ~int | ~string](start T) (func(T) T, func()) {
	total := start
	return func(x T) T {
			total += x
			return total
		}, func() {
			func() { total = start }()
		}
}

func compose[A, B, C any](f func(A) B, g func(B) C) func(A) C {
	return func(a A) C { return g(f(a)) }
}

func memo[K comparable, V any](f func(func(K) V, K) V) func(K) V {
	known := map[K]V{}
	var self func(K) V
	self = func(k K) V {
		if v, ok := known[k]; ok {
			return v
		}
		v := f(self, k)
		known[k] = v
		return v
	}
	return self
}

func apply[F ~func(...T) R, T, R any](f F, xs ...T) R { return f(xs...) }

type summer func(...int) int

func once[T any](f func() (T, error)) func() (T, error) {
	var value T
	var err error
	isDone := false
	return func() (T, error) {
		if !isDone {
			isDone = true
			value, err = f()
		}
		return value, err
	}
}

func main() {
	add, reset := accumulator(10)
	fmt.Println(add(1), add(2))
	reset()
	fmt.Println(add(5))
	join, _ := accumulator("a")
	fmt.Println(join("b"), join("c"))
	length := compose(func(i int) string { return fmt.Sprint(i) }, func(s string) float64 { return float64(len(s)) / 2 })
	fmt.Println(length(12345))
	fib := memo(func(self func(int) uint64, n int) uint64 {
		if n < 2 {
			return uint64(n)
		}
		return self(n-1) + self(n-2)
	})
	fmt.Println(fib(80))
	fmt.Println(apply(summer(func(xs ...int) (n int) {
		for _, x := range xs {
			n += x
		}
		return
	}), 1, 2, 3))
	calls := 0
	get := once(func() (string, error) { calls++; return "v", fmt.Errorf("call %d", calls) })
	get()
	fmt.Println(get())
}

// want output:
// 11 13
// 15
// ab abc
// 2.5
// 23416728348467685
// 6
// v call 1
