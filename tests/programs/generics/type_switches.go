// Values of type parameters become interfaces to be switched on; duplicate cases of instances pick the first.
package main

import "fmt"

type mine int

func kind[T any](v T) string {
	switch x := any(v).(type) {
	case int:
		return fmt.Sprint("int ", x+1)
	case string:
		return "string " + x
	case []T:
		return "slice of T"
	case fmt.Stringer:
		return x.String()
	case nil:
		return "nil"
	}
	return fmt.Sprintf("other %T", v)
}
func which[A, B any](v any) string {
	switch v.(type) {
	case A:
		return "A"
	case B:
		return "B"
	case map[string]A:
		return "map of A"
	}
	return "neither"
}
func as[T any](v any) (T, bool) { t, ok := v.(T); return t, ok }

func (mine) String() string { return "mine" }

func main() {
	fmt.Println(kind(1), kind("s"), kind(mine(1)), kind[error](nil), kind(1.5), kind[any]([]any{}))
	fmt.Println(which[int, string]("s"), which[int, int](1), which[error, any](nil), which[bool, any](2), which[int8, bool](map[string]int8{}))
	n, ok := as[int](3)
	s, bad := as[fmt.Stringer](mine(2))
	_, no := as[chan int](nil)
	fmt.Println(n, ok, s, bad, no)
	defer func() { fmt.Println(recover()) }()
	func() { defer func() { fmt.Println(recover()) }(); _ = any("x").(mine) }()
	must[int]("s")
	// want output:
	// int 2 string s mine nil other float64 slice of T
	// B A neither B map of A
	// 3 true mine true false
	// interface conversion: interface {} is string, not main.mine
	// interface conversion: interface {} is string, not int
}

func must[T any](v any) T { return v.(T) }
