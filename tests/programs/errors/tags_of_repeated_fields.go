// A field whose name is taken is still looked at: its tag may be wrong, too.
package main

type S struct {
	a int
	a undefined // want error: a redeclared // want error: undefined: undefined
	a 256       // want error: a redeclared // want error: undefined: a // want error: invalid syntax tree: incorrect tag syntax: "256"
}

func main() {}
