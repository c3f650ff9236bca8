// An alias denotes the same type: methods can be declared through it, it may be local, and it makes no new type.
package main

import (
	"fmt"
	str "strings"
)

type point struct{ x, y int }
type alias = point
type builder = str.Builder
type (
	names = []string
	fn    = func(alias) point
	m     = map[names2]alias
)
type names2 = [2]string

func (a alias) sum() int    { return a.x + a.y }
func (a *alias) move(d int) { a.x += d }

type embeds struct{ alias }

func main() {
	p := alias{1, 2}
	p.move(3)
	fmt.Println(p.sum(), point(p) == p)
	fmt.Printf("%T %T %T\n", p, names{}, m{})
	var f fn = func(p point) alias { return p }
	e := embeds{alias: f(p)}
	fmt.Println(e.alias, e.x, e.sum())
	type local = embeds
	var b builder
	b.WriteString("built")
	fmt.Printf("%T %s\n", local{}, b.String())
	var x any = p
	_, isPoint := x.(point)
	fmt.Println(isPoint)
	// want output:
	// 6 true
	// main.point []string map[[2]string]main.point
	// {4 2} 4 6
	// main.embeds built
	// true
}
