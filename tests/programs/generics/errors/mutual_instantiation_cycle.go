package main

type List[E any] struct{}

func (l List[X]) grow() { more[X]() }

func more[A any]() { List[[]A]{}.grow() } // want error: instantiation cycle:

func main() { more[int]() }
