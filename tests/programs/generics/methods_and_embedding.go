// Generic types embed generic types, satisfy interfaces with their methods, and give method values and expressions.
package main

import "fmt"

type list[T any] struct {
	items []T
}

func (l *list[T]) push(v T) *list[T] { l.items = append(l.items, v); return l }
func (l list[T]) each(f func(int, T)) {
	for i, v := range l.items {
		f(i, v)
	}
}
func (l list[T]) Len() int { return len(l.items) }

type stack[T any] struct {
	list[T]
	name string
}
type counted[T any] struct {
	*stack[T]
	pushes int
}

func (c *counted[T]) push(v T) { c.pushes++; c.stack.push(v) }

type lener interface{ Len() int }
type pusher[T any] interface{ push(T) *list[T] }

func main() {
	s := &stack[string]{name: "s"}
	s.push("a").push("b")
	c := counted[string]{stack: s}
	c.push("c")
	c.each(func(i int, v string) { fmt.Print(i, v, ";") })
	fmt.Println(c.Len(), c.pushes, c.name, c.items)
	var l lener = c
	var p pusher[string] = s
	p.push("d")
	fmt.Println(l.Len())
	push, length := s.push, list[string].Len
	push("e")
	fmt.Println(length(s.list), (*list[string]).push(&s.list, "f").Len(), lener.Len(c))
	fmt.Printf("%T %T %T\n", c, length, push)
	// want output:
	// 0a;1b;2c;3 1 s [a b c]
	// 4
	// 5 6 6
	// main.counted[string] func(main.list[string]) int func(string) *main.list[string]
}
