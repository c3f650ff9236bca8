// Structs: comparison field by field in order, anonymous structs, empty structs, embedded copies, and nested assignment.
package main

import "fmt"

type point struct{ x, y int }
type line struct {
	from, to point
	label    string
}
type named struct {
	point
	*line
	name string
}

func main() {
	l := line{point{1, 2}, point{3, 4}, "l"}
	m := l
	m.to.x = 30
	fmt.Println(l == m, l.from == m.from, l != line{}, m)
	n := named{point{5, 6}, &l, "n"}
	o := n
	o.x, o.to.y = 50, 40
	fmt.Println(n.point, n.to, l.to, o.name == n.name, n == o)
	anon := struct{ x, y int }{7, 8}
	n.point = anon
	var p point = anon
	fmt.Println(p, n.point == anon, struct{}{} == struct{}{}, [3]struct{}{}, len([1 << 20]struct{}{}))
	ps := []*point{&n.point, (*point)(&anon2)}
	for _, p := range ps {
		p.x, p.y = p.y, p.x
	}
	fmt.Println(n.x, n.y, anon2)
	n.line = nil
	defer func() { fmt.Println(recover()) }()
	fmt.Println(n.label)
	// want output:
	// false true true {{1 2} {30 4} l}
	// {5 6} {3 40} {3 40} true false
	// {7 8} true true [{} {} {}] 1048576
	// 8 7 {2 1}
	// runtime error: invalid memory address or nil pointer dereference
}

var anon2 = struct{ x, y int }{1, 2}
