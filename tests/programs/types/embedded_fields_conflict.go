// Field names are unique in a struct; an embedded field's name is its type's unqualified name.
package main

import "sync"

type t1 int
type p *int

type bad struct {
	t1
	*t1 // want error: t1 redeclared
	sync.Mutex
	Mutex int // want error: Mutex redeclared
	x int
	x string // want error: x redeclared
	_ int
	_ string
}

type badder struct {
	*p // want error: embedded field type cannot be a pointer
	*error // want error: embedded field type cannot be a pointer to an interface
	p // want error: p redeclared // want error: embedded field type cannot be a pointer
}

func main() {}
