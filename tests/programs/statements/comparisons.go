// == and != on every comparable kind; < on ordered ones; results are untyped booleans.
package main

import (
	"fmt"
	"math"
)

type point struct {
	x, y int
	_    float64
}
type str string

func main() {
	c, d := make(chan int), make(chan int)
	var ro <-chan int = c
	p, q := &point{1, 2, 0}, &point{1, 2, 9}
	fmt.Println(c == c, c == d, ro == c, p == q, *p == *q, p == p, [2]point{*p} == [2]point{*q})
	fmt.Println("a" < "b", "a" < "B", str("x") >= "x", "" < "\x00", true == !false, 1i == 1i+0, complex(math.NaN(), 1) == complex(math.NaN(), 1))
	nan, inf := math.NaN(), math.Inf(1)
	fmt.Println(nan == nan, nan != nan, inf == inf, -inf < inf, 0.0 == math.Copysign(0, -1), [1]float64{nan} == [1]float64{nan})
	var e, f any = 1, 1
	var g any = int8(1)
	var nilPtr *int
	var h any = nilPtr
	fmt.Println(e == f, e == g, e == 1, 1 == e, h == nil, h == (*int)(nil), any(nil) == nil, any(*p) == any(*q), any(nan) == any(nan))
	var s fmt.Stringer
	fmt.Println(s == nil, any(s) == nil, error(nil) == nil, e != s)
	type flag bool
	var b flag = 1 < 2
	var z = 1 < 2
	fmt.Printf("%T %T %v\n", b, z, struct{}{} == struct{}{})
	// want output:
	// true false true false true true true
	// true false true true true true false
	// false true true true true false
	// true false true true false true true true false
	// true true true true
	// main.flag bool true
}
