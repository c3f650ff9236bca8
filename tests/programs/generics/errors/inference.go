package main

type Pair[K comparable, V any] struct {
	key   K
	value V
}

type List[E any] []E

type Shower interface{ Show(int) string }

type Number interface{ ~int | ~float64 }

func make2[A, B any](a A) (a2 A, b B)                     { return }
func three[P, Q, R any](map[string]P, []Q, R)             {}
func same[T any](x, y T)                                  {}
func keyOf[K comparable, V any](Pair[K, V]) K             { panic(0) }
func elements[S ~[]E, E any](s S)                         {}
func show[T interface{ Show(E) string }, E any](x T, e E) {}
func apply[A, B any](xs []A, f func(A) B) []B             { return nil }
func number[N Number](n N)                                {}
func pointer[T any, P interface{ *T }](x T, p P)          {}

type text string

func (text) Show(int) string { return "" }

func main() {
	make2(1)                      // want error: in call to make2, cannot infer B (declared at ./inference.go:14:15)
	make2[int](1)                 // want error: in call to make2[int], cannot infer B (declared at ./inference.go:14:15)
	three(1, 2, 3)                // want error: in call to three, cannot infer P (declared at ./inference.go:15:12)
	three(map[string]int{}, 2, 3) // want error: in call to three, cannot infer Q (declared at ./inference.go:15:15)
	same(1, "a")                  // want error: in call to same, mismatched types untyped int and untyped string (cannot infer T)
	same(1, 2.5)
	same([]int{}, []string{}) // want error: in call to same, type []string of []string{} does not match inferred type []int for T
	var n int
	var s string
	same(n, s)                                      // want error: in call to same, type string of s does not match inferred type int for T
	same(nil, nil)                                  // want error: in call to same, cannot infer T (declared at ./inference.go:16:11)
	keyOf(n)                                        // want error: in call to keyOf, type int of n does not match Pair[K, V] (cannot infer K and V)
	keyOf(List[int]{})                              // want error: in call to keyOf, type List[int] of List[int]{} does not match Pair[K, V] (cannot infer K and V)
	elements(n)                                     // want error: in call to elements, S (type int) does not satisfy ~[]E
	elements(Pair[string, int]{})                   // want error: in call to elements, S (type Pair[string, int]) does not satisfy ~[]E
	show(text(""), "a")                             // want error: cannot use "a" (untyped string constant) as int value in argument to show
	show(s, n)                                      // want error: in call to show, T (type string) does not satisfy interface{Show(E) string} (missing method Show)
	apply([]int{}, func(s string) int { return 0 }) // want error: in call to apply, type func(s string) int of func(s string) int {…} does not match inferred type func(int) B for func(A) B
	apply([]int{}, same)                            // want error: in call to apply, type func[T any](x T, y T) of same does not match inferred type func(int) B for func(A) B
	apply([]int{}, number)                          // want error: in call to apply, type func[N Number](n N) of number does not match inferred type func(int) B for func(A) B
	pointer(n, &s)                                  // want error: in call to pointer, P (type *string) does not satisfy interface{*T}
	var f func(int, string) = same                  // want error: inferred type func(x int, y int) for func(x T, y T) does not match type func(int, string) of f
	var g func() = number                           // want error: type func() of g does not match func(n N) (cannot infer N)
	_, _ = f, g
	number[string](1) // want error: string does not satisfy Number (string missing in ~int | ~float64) // want error: cannot use 1 (untyped int constant) as string value in argument to number[string]
	same[int](n, s)   // want error: cannot use s (variable of type string) as int value in argument to same[int]
	_ = same          // want error: cannot use generic function same without instantiation
	_ = apply[int]    // want error: cannot infer B (declared at ./inference.go:20:15)
}
