// Types declared in generic functions differ by instance; closures and deferred functions see the type parameters.
package main

import "fmt"

func local[T any](v T) any {
	type wrapper struct{ inner T }
	return wrapper{v}
}
func counter[T ~int | ~float64](step T) func() T {
	var total T
	return func() T {
		total += step
		return total
	}
}
func guarded[T any](f func() T) (result T, err error) {
	defer func() {
		if r := recover(); r != nil {
			var zero T
			result, err = zero, fmt.Errorf("recovered %v in %T", r, zero)
		}
	}()
	return f(), nil
}
func memo[K comparable, V any](f func(K) V) func(K) V {
	cache := map[K]V{}
	return func(k K) V {
		v, ok := cache[k]
		if !ok {
			v = f(k)
			cache[k] = v
		}
		return v
	}
}

func main() {
	fmt.Println(local(1) == local(1), local(1) == local(int8(1)), local("a") == local("b"))
	c, d := counter(2), counter(0.5)
	c()
	d()
	fmt.Println(c(), d())
	fmt.Println(guarded(func() int { return 1 }))
	fmt.Println(guarded(func() string { panic("oops") }))
	calls := 0
	square := memo(func(n int) int { calls++; return n * n })
	fmt.Println(square(4), square(4), square(5), calls)
	// want output:
	// true false false
	// 4 1
	// 1 <nil>
	//  recovered oops in string
	// 16 16 25 2
}
