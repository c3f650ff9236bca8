package main

type MyInt int

func small[T interface{ int | string }](T) {}

func overlap[T MyInt | ~int]() {} // want error: overlapping terms ~int and main.MyInt

type Methods interface{ m() }

func union[T Methods | int]() {} // want error: cannot use main.Methods in union (main.Methods contains methods)

type Equal[T any] interface{ Equal(T) bool }

func equal[T Equal[T]](T) {}

type Pair[K comparable, V any] struct {
	k K
	v V
}

func main() {
	small(MyInt(1))                               // want error: MyInt does not satisfy interface{int | string} (possibly missing ~ for int in interface{int | string})
	small[[]MyInt](nil)                           // want error: []MyInt does not satisfy interface{int | string} ([]MyInt missing in int | string)
	equal(1)                                      // want error: int does not satisfy Equal[int] (missing method Equal)
	var p Pair                                    // want error: cannot use generic type Pair[K comparable, V any] without instantiation
	var q Pair[int]                               // want error: not enough type arguments for type Pair: have 1, want 2
	var r Pair[int, string, bool]                 // want error: too many type arguments for type Pair: have 3, want 2
	var s Pair[[]int, string]                     // want error: []int does not satisfy comparable
	var t Pair[string, int] = Pair[int, string]{} // want error: cannot use Pair[int, string]{} (value of struct type Pair[int, string]) as Pair[string, int] value in variable declaration
	_, _, _, _, _ = p, q, r, s, t
	var u interface{ int }                  // want error: cannot use type interface{int} outside a type constraint: interface contains type constraints
	var v = (*interface{ comparable })(nil) // want error: cannot use type interface{comparable} outside a type constraint: interface is (or embeds) comparable
	_, _ = u, v
}
