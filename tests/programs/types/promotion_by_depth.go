// The shallowest field or method of a name is selected; deeper ones are reached by naming the embedded field.
package main

import "fmt"

type c struct{ x, y, z string }
type b struct {
	c
	x, y string
}
type a struct {
	*b
	x string
}

func (c) m() string { return "c.m" }
func (b) m() string { return "b.m" }
func (c) n() string { return "c.n" }

func main() {
	v := a{&b{c{"cx", "cy", "cz"}, "bx", "by"}, "ax"}
	fmt.Println(v.x, v.y, v.z, v.b.x, v.b.c.x, v.c.y)
	fmt.Println(v.m(), v.n(), v.c.m())
	v.z = "new"
	fmt.Println(v.b.c.z)
	p := &v
	pp := &p
	fmt.Println((*pp).y, p.c.z)
	defer func() { fmt.Println(recover()) }()
	v.b = nil
	fmt.Println(v.x)
	fmt.Println(v.y)
	// want output:
	// ax by cz bx cx cy
	// b.m c.n c.m
	// new
	// by new
	// ax
	// runtime error: invalid memory address or nil pointer dereference
}
