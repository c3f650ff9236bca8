// not in go: generics come later
package main

type Stack[T any] struct{ items []T } // want error: generic types not supported by gopark yet

func (s *Stack[T]) push(x T) { s.items = append(s.items, x) }

func main() {
	var s Stack[int]
	s.push(1)
}
