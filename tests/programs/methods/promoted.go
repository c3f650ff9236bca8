// Promoted methods are called with the embedded field as receiver, through values, pointers and interfaces, also as values.
package main

import "fmt"

type engine struct{ speed int }

func (e *engine) Faster()   { e.speed++ }
func (e engine) Speed() int { return e.speed }

type named interface{ Name() string }
type person string

func (p person) Name() string { return string(p) }

type car struct {
	engine
	named
}
type truck struct{ *car }
type fleet struct {
	truck
	n int
}

func main() {
	c := car{named: person("Ann")}
	c.Faster()
	t := truck{&c}
	t.Faster()
	f := &fleet{t, 1}
	f.Faster()
	fmt.Println(c.Speed(), t.Speed(), f.Speed(), f.Name(), f.engine.speed, f.car.named)
	faster, speed := f.Faster, f.Speed
	faster()
	fmt.Println(c.speed, speed(), fleet.Speed(*f))
	var i interface {
		Faster()
		Name() string
	} = f
	i.Faster()
	fmt.Println(c.speed, i.Name())
	defer func() { fmt.Println(recover()) }()
	car{}.Name()
	// want output:
	// 3 3 3 Ann 3 Ann
	// 4 3 4
	// 5 Ann
	// runtime error: invalid memory address or nil pointer dereference
}
