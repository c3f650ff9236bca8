// Generic types need all their arguments, methods cannot add parameters, and receivers repeat the names only.
package main

type pair[A, B any] struct {
	a A
	b B
}

func (p pair[A, B]) swap() pair[B, A] { return pair[B, A]{p.b, p.a} }
func (p pair[X, _]) first() X         { return p.a }
func (p pair[A]) one()                {} // want error: receiver declares 1 type parameter, but receiver base type declares 2
func (p pair) none()                  {} // want error: cannot use generic type pair[A, B any] without instantiation
func (p pair[A, B]) swap()            {} // want error: method pair.swap already declared at generic_types.go:9:21

type cmp[T comparable] map[T]int
type num[T ~int | ~float64] struct{ v T }

var (
	_ pair // want error: cannot use generic type pair[A, B any] without instantiation
	_ pair[int] // want error: not enough type arguments for type pair: have 1, want 2
	_ pair[int, string, bool] // want error: too many type arguments for type pair: have 3, want 2
	_ int[string] // want error: invalid operation: int[string] (int is not a generic type)
	_ cmp[[]int] // want error: []int does not satisfy comparable
	_ cmp[any]
	_ cmp[func()] // want error: func() does not satisfy comparable
	_ num[string] // want error: string does not satisfy ~int | ~float64 (string missing in ~int | ~float64)
	_ num[int]
	_ []pair // want error: cannot use generic type pair[A, B any] without instantiation
	_ = pair{1, 2} // want error: cannot use generic type pair[A, B any] without instantiation
	_ = pair[int, string]{1, 2} // want error: cannot use 2 (untyped int constant) as string value in struct literal
	_ = pair[int, string]{}.c // want error: pair[int, string]{}.c undefined (type pair[int, string] has no field or method c)
	_ = (*pair[int, int]).first
	_ = pair.first // want error: cannot use generic type pair without instantiation
	_ pair[int, string] = pair[string, int]{} // want error: cannot use pair[string, int]{} (value of struct type pair[string, int]) as pair[int, string] value in variable declaration
	_ = pair[int, string]{} == pair[int, []int]{} // want error: invalid operation: pair[int, string]{} == pair[int, []int]{} (mismatched types pair[int, string] and pair[int, []int])
)

func f(p pair) {} // want error: cannot use generic type pair[A, B any] without instantiation
func g[T pair](p T) {} // want error: cannot use generic type pair[A, B any] without instantiation

func main() {}
