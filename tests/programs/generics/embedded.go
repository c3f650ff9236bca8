// Generic types embedded in others: promoted fields and methods, through pointers and interfaces.
package main

import "fmt"

type Base[T any] struct {
	Value T
	hits  int
}

func (b *Base[T]) Hit() int { b.hits++; return b.hits }
func (b Base[T]) Read() T   { return b.Value }

type Middle[T any] struct {
	*Base[[]T]
	extra T
}

type Top struct {
	Middle[string]
	Base[int]
}

type reader[T any] interface{ Read() T }

type Both[T any] struct {
	reader[T]
	other reader[T]
}

func read[T any, R reader[T]](r R) (T, T) { return r.Read(), reader[T](r).Read() }

func twice[T any](m *Middle[T]) (int, []T) {
	m.Value = append(m.Value, m.extra)
	m.Hit()
	hit := m.Hit
	return hit() + m.hits, m.Read()
}

func main() {
	top := Top{Middle[string]{&Base[[]string]{}, "e"}, Base[int]{Value: 3}}
	fmt.Println(twice(&top.Middle))
	fmt.Println(top.Read(), top.Base.Hit(), top.Middle.Hit(), top.Base.hits)
	fmt.Println(read(top.Base))
	fmt.Println(read[[]string](top.Middle))
	both := Both[int]{reader: top, other: &top.Base}
	top.Base.Value = 4
	fmt.Println(read[int](both))
	fmt.Println(both.other.Read(), both.reader.(Top).Value)
}

// want output:
// 4 [e]
// 3 1 3 1
// 3 3
// [e] [e]
// 3 3
// 4 3
