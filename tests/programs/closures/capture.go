// Closures share the variables they capture.
package main

import "fmt"

func counter() (func() int, func()) {
	n := 0
	return func() int { n++; return n }, func() { n = 100 }
}

func main() {
	next, jump := counter()
	fmt.Println(next(), next())
	jump()
	fmt.Println(next())
	other, _ := counter()
	fmt.Println(other())
	var fib func(n int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(15))
	add := func(a int) func(int) func(int) int {
		return func(b int) func(int) int {
			return func(c int) int { a++; return a + b + c }
		}
	}
	f := add(1)(2)
	fmt.Println(f(3), f(3))
	type pair struct{ a, b string }
	p := pair{"a", "b"}
	swap := func() { p.a, p.b = p.b, p.a }
	swap()
	fmt.Println(p)
	func(args ...int) { fmt.Println(len(args), args) }(1, 2, 3)
	// want output:
	// 1 2
	// 101
	// 1
	// 610
	// 7 8
	// {b a}
	// 3 [1 2 3]
}
