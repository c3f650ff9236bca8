// defer and go take calls only, not conversions nor builtins whose result would be lost.
package main

import "fmt"

type t struct{}

func (t) m() {}

func main() {
	var s []int
	var f func()
	var m map[int]int
	c := make(chan int)
	defer f()
	go t{}.m()
	defer t.m(t{})
	defer delete(m, 1)
	go close(c)
	defer copy(s, s)
	defer panic(1)
	defer print(1)
	defer clear(s)
	defer string("a") // want error: defer requires function call, not conversion string("a") (constant "a" of type string)
	go int(1) // want error: go requires function call, not conversion int(1) (constant 1 of type int)
	defer append(s, 1) // want error: defer discards result of append(s, 1) (value of type []int)
	go cap(s) // want error: go discards result of cap(s) (value of type int)
	defer make([]int, 1) // want error: defer discards result of make([]int, 1) (value of type []int)
	go new(int) // want error: go discards result of new(int) (value of type *int)
	defer max(1, 2) // want error: defer discards result of max(1, 2) (untyped int constant 2)
	go real(1i) // want error: go discards result of real(1i) (untyped float constant 0)
	defer f // want error: expression in defer must be function call
	go 1 // want error: expression in go must be function call
	defer fmt.Println // want error: expression in defer must be function call
	go func() {} // want error: expression in go must be function call
	defer undefined() // want error: undefined: undefined
	go f(1) // want error: too many arguments in call to f
	defer fmt.Sprint("x")
	defer [](func()){f}[0]()
	defer []int(nil) // want error: defer requires function call, not conversion []int(nil) (value of type []int)
	go (func())(nil)()
	defer recover()
	go m[1]() // want error: invalid operation: cannot call m[1] (map index expression of type int): int is not a function
}
