// Two-valued forms: map index, type assertion, receive, calls and range, into variables, elements, fields and blanks.
package main

import "fmt"

type result struct {
	v  any
	ok bool
}

func two() (int, string) { return 1, "a" }

func main() {
	m := map[string]int{"a": 1}
	c := make(chan int, 2)
	c <- 5
	close(c)
	var e any = 3.5
	var r result
	var flags [4]bool
	oks := map[string]bool{}
	r.v, r.ok = m["a"]
	fmt.Println(r)
	r.v, flags[0] = e.(float64)
	_, oks["assert"] = e.(int)
	_, flags[1] = <-c
	r.v, oks["closed"] = <-c
	fmt.Println(r, flags, oks)
	var s []any = make([]any, 2)
	s[0], s[1] = two()
	p := &r
	p.v, _ = two()
	(*p).ok = len(s) == 2
	fmt.Println(s, r)
	var n int
	var i interface{ Error() string }
	i, ok := e.(error)
	n, ok = m["none"]
	fmt.Println(i, ok, n)
	if v, ok := m["a"]; ok && v == 1 {
		fmt.Println("found")
	}
	switch v, ok := <-c; {
	case !ok:
		fmt.Println("closed", v)
	}
	for i := range 2 {
		s[i], flags[i] = m["a"]
	}
	var k, v = two()
	fmt.Println(s, flags, k, v)
	// want output:
	// {1 true}
	// {0 true} [true true false false] map[assert:false closed:false]
	// [1 a] {1 true}
	// <nil> false 0
	// found
	// closed 0
	// [1 1] [true true false false] 1 a
}
