package main

type T int

func main() {
	a := 1
	a := 2       // want error: no new variables on left side of :=
	b, b := 1, 2 // want error: b repeated on left side of :=
	T, d := 1, 2
	type e int
	e, g := 1, 2 // want error: cannot assign to e
	_, _, _, _, _ = a, b, T, d, g
	_ = e // want error: e (type) is not an expression
}
