// One name once per block: types, functions, variables, constants and imports share it; methods and fields share a type's.
package main

import "fmt"

type a int
func a() {} // want error: a redeclared in this block
var b int
const b = 1 // want error: b redeclared in this block
var fmt = 1 // want error: fmt already declared through import of package fmt ("fmt")

type t struct{ x int }
func (t) x() {} // want error: field and method with the same name x
func (t) m() {}
func (*t) m() {} // want error: method t.m already declared at uniqueness.go:14:10

type i interface {
	m()
	m() // want error: duplicate method m
}

func init() {}
func init() {}

func main() {
	p, p := 1, 2 // want error: declared and not used: p // want error: p repeated on left side of :=
	var q, q int // want error: declared and not used: q // want error: q redeclared in this block
	fmt.Println()
}
