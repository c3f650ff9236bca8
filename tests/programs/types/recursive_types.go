// A type may mention itself behind a pointer, slice, map, function, channel or interface.
package main

import "fmt"

type tree struct {
	left, right *tree
	kids        []tree
	byName      map[string]tree
	visit       func(tree) tree
	in          chan tree
	any         interface{ Self() tree }
}
type list []list
type dict map[string]dict
type fn func(fn) int
type ch chan ch
type ptr *ptr
type a struct{ b *b }
type b struct{ a a }
type expr interface{ Eval(expr) expr }
type num int

func (n num) Eval(e expr) expr { return n }

func depth(l list) int {
	d := 0
	for _, x := range l {
		d = max(d, depth(x))
	}
	return d + 1
}

func main() {
	t := tree{kids: []tree{{}, {kids: []tree{{}}}}}
	t.visit = func(t tree) tree { return t.kids[1] }
	fmt.Println(len(t.visit(t).kids), depth(list{{}, {{}, {{}}}}), len(dict{"a": {"b": nil}}["a"]))
	var f fn = func(g fn) int {
		if g == nil {
			return 1
		}
		return 2
	}
	c := make(ch, 1)
	c <- c
	var p ptr
	p = &p
	fmt.Println(f(f), f(nil), <-c == c, *p == p, num(1).Eval(num(2)), a{&b{}}.b.a.b == nil)
	// want output:
	// 1 4 1
	// 2 1 true true 1 true
}
