package main

var x int

func x() {} // want error: x redeclared in this block

type T struct{}

type T int // want error: T redeclared in this block

func main() {
	a := 1
	var a string // want error: a redeclared in this block
	_ = a
}
