// && and || evaluate the right operand conditionally; precedence is ! then && then ||; named booleans stay named.
package main

import "fmt"

type flag bool

func yes(s string) bool { fmt.Print(s, "+"); return true }
func no(s string) bool  { fmt.Print(s, "-"); return false }

func main() {
	fmt.Println(no("a") && yes("b"))
	fmt.Println(yes("a") || no("b"))
	fmt.Println(no("a") || yes("b") && no("c") || yes("d"))
	fmt.Println(!no("a") && !(yes("b") && no("c")))
	var p *int
	fmt.Println(p != nil && *p > 0, p == nil || *p > 0)
	f, g := flag(true), flag(false)
	h := f && !g || g
	fmt.Printf("%T %v\n", h, h)
	x := yes("x") == no("y") != yes("z")
	fmt.Println(x)
	// want output:
	// a-false
	// a+true
	// a-b+c-d+true
	// a-b+c-true
	// false true
	// main.flag true
	// x+y-z+true
}
