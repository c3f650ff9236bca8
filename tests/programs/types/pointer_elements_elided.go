// Elements of type *T may elide &T, whatever T is.
package main

import "fmt"

type S []T
type T struct{ x int }
type M map[string]int

func main() {
	m := map[string]*S{"a": {{1}}}
	a := [1]*S{{{2}}}
	n := []*M{{"k": 3}}
	fmt.Println(*m["a"], *a[0], *n[0])
	// want: [{1}] [{2}] map[k:3]
}
