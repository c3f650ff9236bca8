// Conversions ignore struct tags, also inside pointers and nested literals, and need identical underlying types.
package main

import "fmt"

type person struct {
	Name    string
	Address *struct {
		Street string
	}
}

var data *struct {
	Name    string `json:"name"`
	Address *struct {
		Street string `json:"street"`
	} `json:"address"`
}

type a struct {
	x int `a`
	f func(struct{ n int })
}
type b struct {
	x int `b`
	f func(struct {
		n int `tag`
	})
}

func main() {
	fmt.Println((*person)(data) == nil)
	v := a{x: 1}
	w := b(v)
	p := (*b)(&v)
	p.x = 2
	fmt.Println(w.x, v.x, struct {
		x int
		f func(struct{ n int })
	}(w).f == nil)
	type ints []int
	type matrix [][]int
	type ptr *int
	n := 3
	q := ptr(&n)
	fmt.Println(ints([]int{1}), matrix{ints{2}, nil}, *(*int)(q), (func())(nil) == nil, (<-chan int)(nil) == nil)
	// want output:
	// true
	// 1 2 true
	// [1] [[2] []] 3 true true
}
