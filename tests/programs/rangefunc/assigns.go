package main

import "fmt"

func pairs(yield func(int, string) bool) {
	for i, s := range []string{"a", "b", "c"} {
		if !yield(i, s) {
			return
		}
	}
}

type record struct {
	n    int
	text any
}

var global int

func main() {
	var i int
	var s string
	for i, s = range pairs {
		fmt.Println(i, s)
	}
	fmt.Println("after", i, s)
	for global = range pairs {
	}
	fmt.Println(global)
	var a [3]string
	for i, a[i] = range pairs { // a[i] before i changes
	}
	fmt.Println(i, a)
	var r record
	for r.n, r.text = range pairs {
		if r.n == 1 {
			break
		}
	}
	fmt.Println(r)
	m := map[int]any{}
	for m[len(m)], m[100] = range pairs {
	}
	fmt.Println(m)
	p := new(int)
	for *p, _ = range pairs {
		*p += 10
	}
	fmt.Println(*p)
	for _, s = range pairs {
	}
	var v any
	for _, v = range pairs {
	}
	fmt.Println(s, v)
}

// want output:
// 0 a
// 1 b
// 2 c
// after 2 c
// 2
// 2 [a b c]
// {1 b}
// map[0:0 2:1 3:2 100:c]
// 12
// c c
