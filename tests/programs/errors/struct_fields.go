package main

type S struct {
	a int
	a string // want error: a redeclared
}

type P *int

type E struct{ P } // want error: embedded field type cannot be a pointer

type I interface{ m() }

type F struct{ *I } // want error: embedded field type cannot be a pointer to an interface

func main() {}
