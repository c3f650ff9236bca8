// A package variable that depends on itself through functions, methods or closures cannot be initialized.
package main

var a = b // want error: initialization cycle for a
var b = c()

func c() int { return a }

type t struct{}

func (t) m() int { return d }

var d = t{}.m() // want error: initialization cycle for d
var e = func() int { return e }() // want error: initialization cycle: e refers to itself
var f = t.n // want error: initialization cycle for f

func (t) n() int { g := f; _ = g; return 1 }

var ok = func() *int { return nil }
var fine I = t{}

type I interface{ m() int }

func main() {}
