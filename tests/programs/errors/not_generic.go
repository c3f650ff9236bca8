package main

type T int

func f() {}

func main() {
	var a T[int] // want error: invalid operation: T[int] (T is not a generic type)
	b := f[int]  // want error: cannot index f (value of type func())
	_, _ = a, b
}
