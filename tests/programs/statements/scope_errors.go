// A name is not visible before its declaration inside a function, nor twice in one block; parameters share the body's block.
package main

func f(a int, b int) (c int) {
	var a int // want error: a redeclared in this block
	c := 1 // want error: no new variables on left side of :=
	{
		c := 1
		_ = c
	}
	return
}

func g(a, a int) (a int) { return } // want error: a redeclared in this block // want error: result parameter a not in scope at return

func main() {
	fact := func(n int) int { return n * fact(n-1) } // want error: declared and not used: fact // want error: undefined: fact
	_ = early // want error: undefined: early
	early := 1
	var self = self // want error: declared and not used: self // want error: undefined: self
	type t struct{ x u } // want error: undefined: u
	type u int
	_ = early
	for i := 0; i < 1; i++ {
	}
	_ = i // want error: undefined: i
}
