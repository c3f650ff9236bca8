// A general comment acts like a space, or like a newline if it holds one; comments do not nest and do not start inside literals.
package main

import "fmt"

func newline() (n int) {
	defer func() { n++ }()
	n = 1
	return /* a comment with a newline
	ends the statement */
}

func main() {
	a /* space */ := /**/ 1 /*/ still inside */ + /* // */ 2
	fmt.Println(a, newline())
	fmt.Println("/* no comment */", `// none`, '/', "//") // the end /* of it
	b := 10 / /* a divisor */ 2                           // /*
	fmt.Println(b)
	// want output:
	// 3 2
	// /* no comment */ // none 47 //
	// 5
}
