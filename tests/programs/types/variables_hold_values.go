// A variable's storage: each element of an array, slice or struct acts like a variable; an interface's dynamic type varies.
package main

import "fmt"

type t struct{ n int }

func main() {
	var x any
	var v *t
	fmt.Printf("%v %T\n", x, x)
	x = 42
	fmt.Printf("%v %T\n", x, x)
	x = v
	fmt.Printf("%v %T %v %v\n", x, x, x == nil, x == (*t)(nil))
	a := [3]t{{1}, {2}, {3}}
	p, q := &a[1], &a[2].n
	p.n, *q = 20, 30
	fmt.Println(a)
	s := a[:]
	s[0].n = 10
	fmt.Println(a, s)
	// want output:
	// <nil> <nil>
	// 42 int
	// <nil> *main.t false true
	// [{1} {20} {30}]
	// [{10} {20} {30}] [{10} {20} {30}]
}
