// A call evaluates the function and its arguments in order, then passes copies; f(g()) spreads; methods are calls too.
package main

import "fmt"

func split(s string, at int) (string, string) { return s[:at], s[at:] }
func join(a, b string) string                 { return a + "|" + b }
func many(first string, rest ...string) int   { return len(first) + len(rest) }
func change(a [2]int, s []int, m map[int]int, p *int) {
	a[0], s[0], m[0], *p = 9, 9, 9, 9
}

type word string

func (w word) split(at int) (word, word) { return w[:at], w[at:] }
func (w word) join(a, b word) word       { return a + w + b }

func main() {
	fmt.Println(join(split("hello", 2)), many(split("hello", 2)))
	fmt.Println(word("-").join(word("abcd").split(3)))
	fmt.Println(split("x", 0))
	a, s, m, n := [2]int{1, 2}, []int{1, 2}, map[int]int{}, 1
	change(a, s, m, &n)
	fmt.Println(a, s, m, n)
	f := func() func() int {
		fmt.Print("f ")
		return func() int { fmt.Print("g "); return 1 }
	}
	fmt.Println(f()())
	defer func() { fmt.Println(recover()) }()
	var none func(int)
	none(func() int { fmt.Println("arguments first"); return 1 }())
	// want output:
	// he|llo 3
	// abc-d
	//  x
	// [1 2] [9 2] map[0:9] 9
	// f g 1
	// arguments first
	// runtime error: invalid memory address or nil pointer dereference
}
