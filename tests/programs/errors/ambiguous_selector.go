package main

type A struct{ x int }

type B struct{ x int }

type C struct {
	A
	B
}

type T struct{}

func (*T) p() {}

type P T

func main() {
	var c C
	_ = c.x // want error: ambiguous selector c.x
	var p P // want error: declared and not used: p
	_ = T.p // want error: invalid method expression T.p (needs pointer receiver (*T).p)
}
