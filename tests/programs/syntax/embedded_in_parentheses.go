package main

type E struct{}

type A struct {
	(E) // want error: syntax error: cannot parenthesize embedded type
}

type B struct {
	*(E) // want error: syntax error: cannot parenthesize embedded type
}

func main() {}
