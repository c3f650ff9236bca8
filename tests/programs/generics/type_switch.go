// Cases of a type switch may be the same type once type parameters are replaced: the first one wins.
package main

import "fmt"

type Pair[A, B any] struct {
	a A
	b B
}

func kind[T any](x any) string {
	switch v := x.(type) {
	case nil:
		return "nil"
	case T:
		return fmt.Sprintf("T %v", v)
	case []T:
		return fmt.Sprintf("[]T %d", len(v))
	case int, string:
		return fmt.Sprintf("int or string %v", v)
	case Pair[T, T]:
		return fmt.Sprintf("same pair %v", v.a)
	case Pair[T, int]:
		return fmt.Sprintf("pair %v %d", v.a, v.b+1)
	case func(T) T:
		var zero T
		return fmt.Sprintf("func %v", v(zero))
	}
	return "other"
}

func is[T any](x any) (T, bool) {
	v, ok := x.(T)
	return v, ok
}

func must[T any](x any) T {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(e)
		}
	}()
	return x.(T)
}

func which[T any](x T) string {
	switch any(x).(type) {
	case fmt.Stringer:
		return "stringer"
	case error:
		return "error"
	case interface{ Both(T) T }:
		return "both"
	case int, float64:
		return "number"
	}
	return fmt.Sprintf("%T", x)
}

type self struct{}

func (s self) Both(self) self { return s }

func main() {
	fmt.Println(kind[int](1), kind[string](1), kind[string]("s"), kind[bool](nil))
	fmt.Println(kind[int]([]int{1}), kind[any]([]int{1}), kind[any]([]any{1}), kind[any](2))
	fmt.Println(kind[int](Pair[int, int]{3, 4}), kind[string](Pair[string, int]{"k", 4}))
	fmt.Println(kind[int](func(i int) int { return i + 7 }), kind[error](fmt.Errorf("e")))
	fmt.Println(is[int](3))
	fmt.Println(is[string](3))
	fmt.Println(is[error](fmt.Errorf("e")))
	fmt.Println(is[fmt.Stringer](3))
	fmt.Println(must[Pair[int, string]](Pair[int, string]{1, "x"}))
	fmt.Println(must[Pair[string, int]](Pair[int, string]{1, "x"}))
	fmt.Println(must[fmt.Stringer](4))
	fmt.Println(which(1), which(2.5), which(fmt.Errorf("e")), which(self{}), which([]string{}))
}

// want output:
// T 1 int or string 1 T s nil
// []T 1 T [1] T [1] T 2
// same pair 3 pair k 5
// func 7 T e
// 3 true
//  false
// e true
// <nil> false
// {1 x}
// interface conversion: interface {} is main.Pair[int,string], not main.Pair[string,int]
// { 0}
// interface conversion: int is not fmt.Stringer: missing method String
// <nil>
// number number error both []string
