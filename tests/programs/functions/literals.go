// Function literals close over variables, which live as long as they are reachable; they can be called at once and recurse through a variable.
package main

import "fmt"

func main() {
	fmt.Println(func(a, b int, z float64) bool { return a*b < int(z) }(2, 3, 7))
	counter := func() (inc func(), get func() int) {
		n := 0
		return func() { n++ }, func() int { return n }
	}
	inc, get := counter()
	inc2, get2 := counter()
	inc()
	inc()
	inc2()
	fmt.Println(get(), get2())
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(15))
	fs := []func(int) int{func(n int) int { return n + 1 }, func(n int) int { return n * n }}
	compose := func(fs ...func(int) int) func(int) int {
		return func(n int) int {
			for _, f := range fs {
				n = f(n)
			}
			return n
		}
	}
	fmt.Println(compose(fs...)(4), compose()(4))
	a := [2]int{1, 2}
	g := func() int { a[0]++; return a[0] }
	a[0] = 10
	fmt.Println(g(), a)
	// want output:
	// true
	// 2 1
	// 610
	// 25 4
	// 11 [11 2]
}
