// ...T: no argument is nil, arguments make a new slice, s... passes s itself, and nil may be passed.
package main

import "fmt"

func f(prefix string, values ...int) string {
	return fmt.Sprint(prefix, len(values), values == nil, values)
}

func set(values ...int) { values[0] = 100 }

func anys(values ...any) int { return len(values) }

func get() (string, int, int) { return "g", 1, 2 }

type t struct{}

func (t) m(p ...*int) int { return len(p) }

func main() {
	s := []int{1, 2}
	fmt.Println(f("a"), f("b", 1), f("c", s...), f("d", nil...), f("e", []int{}...), f(get()))
	set(s...)
	set(s[0], s[1])
	fmt.Println(s, anys(s), anys(nil), anys(nil...), anys([]any{1, 2, 3}...), anys([]any{1, 2, 3}), anys(s, s))
	fmt.Println(t{}.m(), t.m(t{}, nil), t.m(t{}, nil, nil), t{}.m(nil...))
	g := func(v ...int) []int { return v }
	same := g(s...)
	same[1] = -1
	fmt.Println(s, cap(g(1, 2, 3)))
	fmt.Printf("%T\n", f)
	// want output:
	// a0 true [] b1 false [1] c2 false [1 2] d0 true [] e0 false [] g2 false [1 2]
	// [100 2] 1 1 0 3 1 2
	// 0 1 2 0
	// [100 -1] 3
	// func(string, ...int) string
}
