// Assignments, multiple results and parameters of type parameters, of sizes from nothing to large.
package main

import "fmt"

func swap[T any](a, b *T) { *a, *b = *b, *a }

func rotate[T any](a, b, c T) (T, T, T) {
	a, b, c = b, c, a
	return a, b, c
}

func split[A, B any](m map[string]A, f func() (B, bool)) (a A, b B, n int) {
	if v, ok := m["a"]; ok {
		a = v
		n++
	}
	var ok bool
	if b, ok = f(); ok {
		n++
	}
	return
}

func variadic[T any](first T, rest ...T) (int, T) {
	if len(rest) > 0 {
		return len(rest), rest[len(rest)-1]
	}
	return 0, first
}

func results[T any](x T) (T, error) { return x, nil }

func must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}

func fill[T any](a *[2][2]T, x T) [2][2]T {
	a[1][0] = x
	b := *a
	b[0][1], b[1][1] = a[1][0], x
	return b
}

type large struct {
	name  string
	cells [400]int
}

type nothing struct{}

func main() {
	a, b := large{name: "a"}, large{name: "b"}
	b.cells[399] = 7
	swap(&a, &b)
	fmt.Println(a.name, a.cells[399], b.name, b.cells[399])
	x, y := int8(-1), int8(2)
	swap(&x, &y)
	fmt.Println(x, y)
	fmt.Println(rotate("a", "b", "c"))
	fmt.Println(rotate(nothing{}, nothing{}, nothing{}))
	p, q, r := rotate(a, b, a)
	fmt.Println(p.name, q.name, r.name)
	fmt.Println(split(map[string][2]bool{"a": {true, false}}, func() (string, bool) { return "s", false }))
	fmt.Println(variadic(1, 2, 3))
	fmt.Println(variadic[any]("x"))
	fmt.Println(must(results(3.5)), must(results(nothing{})), must(results(b)).name)
	var g [2][2]string
	fmt.Println(fill(&g, "z"), g)
	var h [2][2]int16
	fmt.Println(fill(&h, -3), h)
}

// want output:
// b 7 a 0
// 2 -1
// b c a
// {} {} {}
// a b b
// [true false] s 1
// 2 3
// 0 x
// 3.5 {} a
// [[ z] [z z]] [[ ] [z ]]
// [[0 -3] [-3 -3]] [[0 0] [-3 0]]
