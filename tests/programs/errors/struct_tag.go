package main

type T struct {
	a int `x`
	b int 1 // want error: invalid syntax tree: incorrect tag syntax: "1"
}

func main() {}
