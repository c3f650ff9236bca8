// Methods of a generic type: each instance has its own, with pointer and value receivers.
package main

import (
	"errors"
	"fmt"
)

var errEmpty = errors.New("empty")

type Stack[T any] struct {
	items []T
	count int
}

func (s *Stack[T]) Push(items ...T) *Stack[T] {
	for _, item := range items {
		s.items = append(s.items, item)
		s.count++
	}
	return s
}

func (s *Stack[E]) Pop() (top E, err error) {
	if len(s.items) == 0 {
		return top, errEmpty
	}
	top = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return
}

func (s Stack[_]) Len() int { return len(s.items) }

func (s Stack[T]) Each(f func(i int, item T)) {
	for i, item := range s.items {
		f(i, item)
	}
}

type point struct{ x, y int8 }

func main() {
	var numbers Stack[int]
	numbers.Push(1, 2).Push(3)
	fmt.Println(numbers.Pop())
	fmt.Println(numbers.Len(), numbers.count)
	words := new(Stack[string])
	words.Push("a", "b")
	words.Each(func(i int, word string) { fmt.Println(i, word) })
	points := Stack[point]{items: []point{{1, 2}}}
	points.Push(point{3, -4}, point{})
	for range 4 {
		fmt.Println(points.Pop())
	}
	stacks := Stack[*Stack[string]]{}
	top, _ := stacks.Push(words).Pop()
	fmt.Println(top.Len(), *top)
}

// want output:
// 3 <nil>
// 2 3
// 0 a
// 1 b
// {0 0} <nil>
// {3 -4} <nil>
// {1 2} <nil>
// {0 0} empty
// 2 {[a b] 2}
