// Interfaces hold a type and a value; nil pointers inside are not nil interfaces.
package main

import (
	"errors"
	"fmt"
)

type shape interface {
	Area() float64
}
type named interface {
	shape
	Name() string
}
type square struct{ side float64 }

func (s square) Area() float64 { return s.side * s.side }
func (s square) Name() string  { return "square" }

type circle struct{ r float64 }

func (c *circle) Area() float64 { return 3 * c.r * c.r }

type myErr struct{}

func (*myErr) Error() string { return "mine" }

func mayFail(fail bool) error {
	var e *myErr
	if fail {
		e = &myErr{}
	}
	return e
}

func main() {
	shapes := []shape{square{2}, &circle{1}}
	for _, s := range shapes {
		n, ok := s.(named)
		fmt.Println(s.Area(), ok)
		if ok {
			fmt.Println(n.Name())
		}
		_, isCircle := s.(*circle)
		fmt.Println(isCircle)
	}
	fmt.Println(mayFail(false) == nil, mayFail(true))
	var e error
	fmt.Println(e == nil)
	var a, b any = 1, 1.0
	fmt.Println(a == b, a == 1, b == 1.0, any(square{1}) == any(square{1}), any(nil) == nil)
	e1, e2 := errors.New("x"), errors.New("x")
	fmt.Println(e1 == e2, e1 == e1)
	m := map[any]string{1: "int", "1": "string", square{1}: "square", [2]int{1, 2}: "array"}
	fmt.Println(m[1], m["1"], m[square{1}], m[[2]int{1, 2}], m[int64(1)] == "")
	// want output:
	// 4 true
	// square
	// false
	// 3 false
	// true
	// false mine
	// true
	// false true true true true
	// false true
	// int string square array true
}
