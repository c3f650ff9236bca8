// Generic functions are values where the context gives their type arguments: arguments, assignments, returns, fields.
package main

import "fmt"

func equal[T comparable](a, b T) bool    { return a == b }
func less[T ~int | ~string](a, b T) bool { return a < b }
func index[T any](s []T, v T, eq func(T, T) bool) int {
	for i, e := range s {
		if eq(e, v) {
			return i
		}
	}
	return -1
}
func give() func(string, string) bool { return less }

type ops struct{ f func(int, int) bool }

func twice[T any](f func(T) T) func(T) T { return func(v T) T { return f(f(v)) } }
func inc[T ~int | ~float64](v T) T       { return v + 1 }

func main() {
	fmt.Println(index([]int{1, 2}, 2, equal), index([]string{"a"}, "b", equal[string]), index([]string{"b"}, "a", give()))
	var f func(bool, bool) bool
	f = equal
	fs := ops{f: less[int]}
	fmt.Println(f(true, true), fs.f(1, 2), twice(inc[float64])(0.5), twice[int](inc)(1))
	ms := map[string]func(int, int) bool{"eq": equal[int], "lt": less[int]}
	fmt.Println(ms["eq"](1, 1), ms["lt"](2, 1))
	go func(f func(int) int) {}(inc)
	// want output:
	// 1 -1 -1
	// true true 2.5 3
	// true false
}
