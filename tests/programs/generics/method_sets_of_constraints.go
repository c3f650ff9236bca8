// A constraint's methods are called on values; with pointer constraints on addresses; unions with methods need both.
package main

import (
	"fmt"
	"strconv"
)

type reset interface{ Reset() }
type resettable[T any] interface {
	*T
	reset
	fmt.Stringer
}
type counter struct{ n int }

func (c *counter) Reset()         { c.n = 0 }
func (c *counter) String() string { return "c" + strconv.Itoa(c.n) }

type level int

func (l level) String() string { return "level" + strconv.Itoa(int(l)) }
func (l level) Up() level      { return l + 1 }

type upper[T any] interface {
	~int | ~int64
	fmt.Stringer
	Up() T
}

func pool[T any, P resettable[T]](items []T) (out []string) {
	for i := range items {
		p := P(&items[i])
		out = append(out, p.String())
		p.Reset()
	}
	return
}
func climb[T upper[T]](v T, n int) (s string) {
	for range n {
		v = v.Up() + 0
	}
	f := v.String
	g := T.String
	return f() + g(v*2)
}
func join[T fmt.Stringer](vs ...T) (s string) {
	for _, v := range vs {
		s += v.String() + ","
	}
	return
}

func main() {
	cs := []counter{{1}, {2}}
	fmt.Println(pool(cs), cs, climb(level(1), 3))
	fmt.Println(join(level(1), level(2)), join(&counter{3}), join[fmt.Stringer](level(4), &counter{5}))
	defer func() { fmt.Println(recover()) }()
	fmt.Println(join[fmt.Stringer](nil))
	// want output:
	// [c1 c2] [{0} {0}] level4level8
	// level1,level2, c3, level4,c5,
	// runtime error: invalid memory address or nil pointer dereference
}
