package main

import "fmt"

type T struct{ n int }

func main() {
	if (T{1}) == (T{1}) {
		fmt.Println("equal") // want: equal
	}
	for _, t := range []T{{1}, {2}} {
		fmt.Print(t.n) // want: 12
	}
	fmt.Println()
	switch f := func() T { return T{3} }; f().n {
	case T{3}.n:
		fmt.Println("three") // want: three
	}
	m := map[T][]T{{1}: {{2}, {3}}}
	fmt.Println(m[T{1}][1].n) // want: 3
}
