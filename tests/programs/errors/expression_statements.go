// Only calls and receives are expression statements, and some builtins are not.
package main

import "unsafe"

func f() int { return 1 }

func main() {
	c := make(chan int, 1)
	s := []int{1}
	f()
	c <- 1
	<-c
	(f())
	(<-c)
	1 // want error: 1 (untyped int constant) is not used
	s // want error: s (variable of type []int) is not used
	-f() // want error: -f() (value of type int) is not used
	f // want error: f (value of type func() int) is not used
	s[0] // want error: s[0] (variable of type int) is not used
	len(s) // want error: len(s) (value of type int) is not used
	append(s, 1) // want error: append(s, 1) (value of type []int) is not used
	cap(s) // want error: cap(s) (value of type int) is not used
	make([]int, 1) // want error: make([]int, 1) (value of type []int) is not used
	new(int) // want error: new(int) (value of type *int) is not used
	min(1, 2) // want error: min(1, 2) (untyped int constant 1) is not used
	complex(1, 2) // want error: complex(1, 2) (untyped complex constant (1 + 2i)) is not used
	unsafe.Sizeof(s) // want error: unsafe.Sizeof(s) (constant 24 of type uintptr) is not used
	copy(s, s)
	int(1) // want error: int(1) (constant 1 of type int) is not used
	func() {} // want error: func() {} (value of type func()) is not used
	"a" + "b" // want error: "a" + "b" (untyped string constant "ab") is not used
	f() == 1 // want error: f() == 1 (untyped bool value) is not used
	defer len(s) // want error: defer discards result of len(s) (value of type int)
	go append(s, 1) // want error: go discards result of append(s, 1) (value of type []int)
	defer int(1) // want error: defer requires function call, not conversion int(1) (constant 1 of type int)
	defer (f()) // want error: expression in defer must not be parenthesized
	defer recover()
}
