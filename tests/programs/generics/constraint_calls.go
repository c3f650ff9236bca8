// Calls, go, defer, method values and expressions on a value whose type is a type parameter.
package main

import "fmt"

type Runner interface{ Run(int) string }
type A struct{ n [300]int }
type B struct{ s string }
type C int

func (a A) Run(i int) string  { return fmt.Sprint("A", len(a.n), a.n[299], i) }
func (b *B) Run(i int) string { b.s += "."; return fmt.Sprint("B", b.s, i) }
func (c C) Run(i int) string  { return fmt.Sprint("C", int(c), i) }

type Emb struct {
	Runner
	x int
}
type Emb2 struct{ *Emb }

func later[T Runner](x T, ys ...T) (out string) {
	defer func() { out += "|end" }()
	defer x.Run(1)
	done := make(chan string)
	go func() { done <- x.Run(2) }()
	out = <-done
	for i, y := range ys {
		f := y.Run
		defer f(i)
		g := T.Run
		out += " " + g(y, 3)
		h := func() string { return y.Run(4) + Runner(y).Run(5) }
		out += " " + h()
	}
	var r Runner = x
	if t, ok := r.(T); ok {
		out += " " + t.Run(6)
	}
	_, isB := r.(*B)
	_, isC := any(x).(C)
	out += fmt.Sprint(isB, isC)
	return
}

func main() {
	var a A
	a.n[299] = 7
	b := &B{"b"}
	fmt.Println(later(a, a), later(b, b, b), later(C(3)), later(&a))
	fmt.Println(later[Runner](b, C(1), a), later(Emb{b, 1}, Emb{C(2), 2}), later(&Emb{Runner: C(5)}), later(Emb2{&Emb{Runner: a}}))
}

// want output:
// A300 7 2 A300 7 3 A300 7 4A300 7 5 A300 7 6false false|end Bb.2 Bb..3 Bb...4Bb....5 Bb.....3 Bb......4Bb.......5 Bb........6true false|end C3 2 C3 6false true|end A300 7 2 A300 7 6false false|end
// Bb............2 C1 3 C1 4C1 5 A300 7 3 A300 7 4A300 7 5 Bb.............6true false|end Bb...............2 C2 3 C2 4C2 5 Bb................6false false|end C5 2 C5 6false false|end A300 7 2 A300 7 6false false|end
