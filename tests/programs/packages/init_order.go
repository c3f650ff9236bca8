// Package variables are initialised by dependency, then the init functions run in order.
package main

import "fmt"

var (
	a    = c + b
	b    = f()
	c    = 1
	_    = show("blank")
	x, y = pair()
)

func f() int {
	fmt.Println("f sees c =", c)
	return c + 1
}

func pair() (int, string) { fmt.Println("pair"); return a, "y" }

func show(s string) int { fmt.Println(s); return 0 }

func init() { fmt.Println("first init", a, b, c) }
func init() { fmt.Println("second init", x, y) }

func main() {
	fmt.Println("main")
	// want output:
	// f sees c = 1
	// blank
	// pair
	// first init 3 2 1
	// second init 3 y
	// main
}
