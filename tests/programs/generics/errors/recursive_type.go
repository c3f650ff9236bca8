package main

type Tree[T any] struct {
	left, right Tree[T] // want error: invalid recursive type: Tree refers to itself
	value       T
}

type Wide[T any] struct{ deeper Wide[*T] } // want error: invalid recursive type: Wide refers to itself

type Ring[T any] struct{ next *Ring[T] }

type Box[T any] struct{ value T }

type Mine struct{ box Box[Mine] } // want error: invalid recursive type Mine

type Left[T any] [2]Right[T] // want error: invalid recursive type Right
type Right[T any] struct{ left Left[T] }

var fine Box[Box[Ring[int]]]

func main() {
	x := Box[Box[int]]{}
	_, _ = x, fine
}
