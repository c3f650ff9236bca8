// x.(T): T concrete needs the identical dynamic type, T an interface needs its methods; the comma-ok form does not panic.
package main

import "fmt"

type shape interface{ Area() int }
type square int

func (s square) Area() int { return int(s * s) }

type other interface {
	Other()
	Area() int
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var x any = 7
	i := x.(int)
	s, ok := x.(string)
	fmt.Printf("%d %q %v\n", i, s, ok)
	var sh shape = square(3)
	sq, ok := sh.(square)
	st, ok2 := sh.(fmt.Stringer)
	fmt.Println(sq, ok, st, ok2, sh.(shape).Area(), sh.(any) == square(3))
	try(func() { _ = x.(string) })
	try(func() { _ = x.(shape) })
	try(func() { _ = sh.(other) })
	try(func() { _ = sh.(*square) })
	try(func() { var n any; _ = n.(int) })
	try(func() { var n shape; _ = n.(shape) })
	try(func() { var n error; _ = n.(fmt.Stringer) })
	try(func() { _ = any(struct{ a int }{1}).(struct{ b int }) })
	try(func() { _ = any([]int{}).([]string) })
	var n any
	_, ok = n.(any)
	var v, isErr = x.(error)
	fmt.Println(ok, v, isErr)
	// want output:
	// 7 "" false
	// 3 true <nil> false 9 true
	// interface conversion: interface {} is int, not string
	// interface conversion: int is not main.shape: missing method Area
	// interface conversion: main.square is not main.other: missing method Other
	// interface conversion: main.shape is main.square, not *main.square
	// interface conversion: interface {} is nil, not int
	// interface conversion: interface is nil, not main.shape
	// interface conversion: interface is nil, not fmt.Stringer
	// interface conversion: interface {} is struct { a int }, not struct { b int }
	// interface conversion: interface {} is []int, not []string
	// false <nil> false
}
