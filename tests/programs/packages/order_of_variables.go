// Package variables are initialized one by one: next the earliest declared that depends on no uninitialized one.
package main

import "fmt"

func say(name string, v int) int { fmt.Print(name, "=", v, ";"); return v }

var (
	a = say("a", c+b)
	b = say("b", f())
	c = say("c", 1)
	d = say("d", 3)
)

func f() int {
	d++
	return d
}

var x = I(T{}).ab()
var _ = say("sideEffect", 0)
var p = say("p", q)
var q = say("q", 42)

type I interface{ ab() []int }
type T struct{}

func (T) ab() []int { return []int{p, q} }

var m = T.viaMethod
var n = say("n", m(T{}))

func (T) viaMethod() int { return later + 1 }

var later = say("later", 5)
var g = func() int { return z }
var h = say("h", g())
var z, y = pair()

func pair() (int, int) { return say("z", 1), say("y", 2) }

func init() { fmt.Println("\nfirst init", a, b, c, d, x) }
func init() { fmt.Println("second init", n, h, y) }

func main() {
	fmt.Println("main")
	// want output:
	// c=1;d=3;b=4;a=5;sideEffect=0;q=42;p=42;later=5;n=6;z=1;y=2;h=1;
	// first init 5 4 1 4 [0 0]
	// second init 6 1 2
	// main
}
