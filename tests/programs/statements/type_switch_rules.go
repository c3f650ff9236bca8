// Type switches: nil case, lists keep the interface type, interface cases, default anywhere, the variable per clause.
package main

import "fmt"

type str string

func (s str) String() string { return "str " + string(s) }

func kind(x any) string {
	switch v := x.(type) {
	default:
		return fmt.Sprintf("default %T", v)
	case nil:
		return fmt.Sprint("nil ", v == nil)
	case int, int64:
		return fmt.Sprintf("integer %v %T", v, v)
	case error:
		return "error " + v.Error()
	case fmt.Stringer:
		return v.String()
	case func(int) int:
		return fmt.Sprint("func ", v(3))
	case []int:
		v = append(v, 1)
		return fmt.Sprint("slice ", v)
	case *int:
		return fmt.Sprint("pointer ", v == nil)
	case struct{ a int }:
		return fmt.Sprint("struct ", v.a)
	}
}

func main() {
	for _, x := range []any{nil, 1, int64(2), fmt.Errorf("e"), str("s"), func(n int) int { return n + 1 }, []int{}, (*int)(nil), struct{ a int }{5}, 1.5, struct{ b int }{}} {
		fmt.Println(kind(x))
	}
	var e error
	switch e.(type) {
	case interface{ Error() string }:
		fmt.Println("never")
	case nil:
		fmt.Println("nil error")
	}
	switch y := any(3); z := y.(type) {
	case int:
		z++
		fmt.Println(y, z)
	}
	switch any(1).(type) {
	}
	// want output:
	// nil true
	// integer 1 int
	// integer 2 int64
	// error e
	// str s
	// func 4
	// slice [1]
	// pointer true
	// struct 5
	// default float64
	// default struct { b int }
	// nil error
	// 3 4
}
