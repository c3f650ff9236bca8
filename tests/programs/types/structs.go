// Structs: literals, comparison, copies, anonymous, nested, small fields.
package main

import "fmt"

type small struct {
	a int8
	b uint16
	c bool
	d int32
	e byte
}

type outer struct {
	small
	in struct {
		x, y float32
	}
	list [3]small
	next *outer
}

func main() {
	s := small{-1, 65535, true, -70000, 200}
	t := s
	t.e++
	fmt.Println(s, t, s == t, s == small{-1, 65535, true, -70000, 200})
	var o outer
	o.small = t
	o.in.x, o.in.y = 1.5, -2.25
	o.list[1].d = 42
	o.next = &outer{small: small{a: 7}}
	p := o
	p.list[1].d++
	p.next.a++
	fmt.Println(o.list, p.list[1].d, o.next.a, o.in, o.a, o.e)
	anon := struct {
		Name string
		Age  int
	}{"n", 3}
	fmt.Printf("%v %+v\n", anon, anon)
	arr := [...]struct{ x, y int }{{1, 2}, {3, 4}, 5: {6, 7}}
	fmt.Println(len(arr), arr[5], arr[4])
	ps := []*small{{a: 1}, {a: 2}}
	fmt.Println(ps[1].a)
	type empty struct{}
	fmt.Println(empty{} == empty{})
	i := 2
	o.list[i].b = 9
	fmt.Println(o.list[i], o.list[i].b)
	// want output:
	// {-1 65535 true -70000 200} {-1 65535 true -70000 201} false true
	// [{0 0 false 0 0} {0 0 false 42 0} {0 0 false 0 0}] 43 8 {1.5 -2.25} -1 201
	// {n 3} {Name:n Age:3}
	// 6 {6 7} {0 0}
	// 2
	// true
	// {0 9 false 0 0} 9
}
