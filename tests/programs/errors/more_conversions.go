// Conversions that do not exist.
package main

type t struct{ x int }
type u struct{ y int }
type m interface{ M() }

func main() {
	var s []int
	var i int
	var f float64
	var c complex128
	_ = u(t{}) // want error: cannot convert t{} (value of struct type t) to type u
	_ = (*u)(&t{}) // want error: cannot convert &t{} (value of type *t) to type *u
	_ = [2]string(s) // want error: cannot convert s (variable of type []int) to type [2]string
	_ = (*[2]int8)(s) // want error: cannot convert s (variable of type []int) to type *[2]int8
	_ = []int([2]int{}) // want error: cannot convert [2]int{} (value of type [2]int) to type []int
	_ = float64(c) // want error: cannot convert c (variable of type complex128) to type float64
	_ = complex128(f) // want error: cannot convert f (variable of type float64) to type complex128
	_ = string(f) // want error: cannot convert f (variable of type float64) to type string
	_ = bool(i) // want error: cannot convert i (variable of type int) to type bool
	_ = int("1") // want error: cannot convert "1" (untyped string constant) to type int
	_ = []byte(i) // want error: cannot convert i (variable of type int) to type []byte
	_ = m(t{}) // want error: cannot convert t{} (value of struct type t) to type m: t does not implement m (missing method M)
	_ = func()(i) // want error: func() i (type) is not an expression // want error: i (local variable) is not a type
	_ = chan int((<-chan int)(nil)) // want error: cannot convert (<-chan int)(nil) (value of type <-chan int) to type chan int
	_ = map[string]int(nil)
	_ = uint8(300) // want error: constant 300 overflows uint8
	_ = int(1.5) // want error: cannot convert 1.5 (untyped float constant) to type int
	_ = int(nil) // want error: cannot convert nil to type int
	_ = *t(nil) // want error: cannot convert nil to type t
}
