// len, cap and new of everything that has them.
package main

import "fmt"

type T struct{ a, b int }

func main() {
	a := [4]int{}
	p := &a
	s := a[1:3]
	c := make(chan bool, 5)
	c <- true
	fmt.Println(len(a), cap(a), len(p), len(s), cap(s), len("héy"), len(map[int]int{1: 1}), len(c), cap(c))
	i := new(int)
	*i += 5
	t := new(T)
	t.b = 3
	fmt.Println(*i, *t, *new(*T) == nil)
	// want output:
	// 4 4 4 2 3 4 1 1 5
	// 5 {0 3} true
}
