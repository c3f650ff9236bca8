// Constant comparisons, logical operations and string concatenation are constants; indexing a string is not.
package main

import "fmt"

type truth bool
type label string

const (
	a       = 1 < 2 && "a" < "b" || 1/0.5 == 3
	b truth = !a
	c       = 'a' == 97.0
	d       = label("x") + "y"
	e       = d > "xx"
	f       = len(d) << 3
	g uint8 = uint8(len("abc"))
)

type pair [len(d)]struct{}

func main() {
	fmt.Printf("%v %T %v %T %v %v %T %v %T %v %v\n", a, a, b, b, c, d, d, e, e, f, g)
	var arr [f / 8]bool
	fmt.Println(len(arr), len(pair{}), truth(c) != b, "abc"[1] == 'b', d[0] == 'x', d[:1] == "x")
	switch {
	case a:
		fmt.Println("constant condition")
	}
	// want output:
	// true bool false main.truth true xy main.label true bool 16 3
	// 2 2 true true true true
	// constant condition
}
