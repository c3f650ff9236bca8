package main

type T struct{ a, b int }

func main() {
	_ = T{1, b: 2}    // want error: mixture of field:value and value elements in struct literal
	_ = T{a: 1, 2}    // want error: mixture of field:value and value elements in struct literal
	_ = T{c: 1}       // want error: unknown field c in struct literal of type T
	_ = T{A: 1}       // want error: unknown field A in struct literal of type T, but does have a
	_ = T{a: 1, a: 2} // want error: duplicate field name a in struct literal
	_ = T{1}          // want error: too few values in struct literal of type T
	_ = T{1, 2, 3}    // want error: too many values in struct literal of type T
	_ = T{"x", 2}     // want error: cannot use "x" (untyped string constant) as int value in struct literal
	_ = T{1: 2}       // want error: invalid field name 1 in struct literal
}
