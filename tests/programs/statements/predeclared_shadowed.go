// Predeclared identifiers are ordinary names of the universe block and can be declared anew.
package main

import "fmt"

type string []rune

var nil = "not nil"

const true = false

func len(int) int { return 42 }

func main() {
	fmt.Println(nil, true, len(1), string{'a'})
	iota, int, new := 1, 2.5, "new"
	fmt.Println(iota, int, new)
	type error interface{ Foo() }
	var e error
	append := func(a ...any) any { return a[0] }
	fmt.Println(e == (error)(e), append("first"), !true)
	any := 3
	for range any {
		fmt.Print("x")
	}
	fmt.Println()
	// want output:
	// not nil false 42 [97]
	// 1 2.5 new
	// true first true
	// xxx
}
