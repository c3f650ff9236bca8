// Type arguments that cannot be inferred, or are inferred differently from two arguments.
package main

func pair[A, B any](a A, b B)                  {}
func same[T any](a, b T)                       {}
func of[T any](s []T)                          {}
func mapOf[K comparable, V any](m map[K]V)     {}
func fn[T any](f func(T) T)                    {}
func result[R, T any](v T) (r R)               { return }
func core[S ~[]E, E any](s S, e E)             {}
func ptr[T any, P interface{ *T; M() }](t T)   {}
func variadic[T any](v ...T)                   {}
func id[T any](v T) T                          { return v }

type noM struct{}
type ints []int

func main() {
	pair(1, "a")
	same(1, "a") // want error: in call to same, mismatched types untyped int and untyped string (cannot infer T)
	same(1, 2.5)
	same(int8(1), 2.5) // want error: cannot use 2.5 (untyped float constant) as int8 value in argument to same (truncated)
	same(nil, 1) // want error: cannot use nil as int value in argument to same
	same(nil, nil) // want error: in call to same, cannot infer T (declared at inference.go:5:11)
	of(1) // want error: in call to of, cannot infer T (declared at inference.go:6:9)
	of([2]int{}) // want error: in call to of, type [2]int of [2]int{} does not match []T (cannot infer T)
	mapOf([]int{}) // want error: in call to mapOf, type []int of []int{} does not match map[K]V (cannot infer K and V)
	fn(func(int) string { return "" }) // want error: in call to fn, type func(int) string of func(int) string {…} does not match inferred type func(int) int for func(T) T
	fn(id) // want error: in call to fn, cannot infer T (declared at inference.go:8:9)
	_ = result(1) // want error: in call to result, cannot infer R (declared at inference.go:9:13)
	_ = result[string](1)
	core(ints{}, 1)
	core(ints{}, "a") // want error: cannot use "a" (untyped string constant) as int value in argument to core
	core("a", 'a') // want error: string does not satisfy ~[]rune (string missing in ~[]rune)
	ptr(noM{}) // want error: *noM does not satisfy interface{M(); *noM} (missing method M)
	variadic() // want error: in call to variadic, cannot infer T (declared at inference.go:12:15)
	variadic(1, 2.0, 'a')
	variadic([]int{}...)
	variadic(1, "a") // want error: in call to variadic, mismatched types untyped int and untyped string (cannot infer T)
	f := id // want error: cannot use generic function id without instantiation
	var g func(int) string = id // want error: inferred type func(v int) int for func(v T) T does not match type func(int) string of g
	_, _ = f, g
}
