// Function types: parameter names do not matter, only types and variadicity; nil by default; comparable to nil only.
package main

import "fmt"

type binary func(a, b int) (sum int)

func add(x int, y int) int { return x + y }

func apply(f func(int, int) int) int { return f(3, 4) }

func (b binary) twice(n int) int { return b(b(n, n), n) }

func main() {
	var f binary
	fmt.Println(f == nil)
	f = add
	fmt.Println(f != nil, f(1, 2), apply(f), binary(add).twice(5))
	fmt.Printf("%T %T\n", f, add)
	var g func(prefix string, values ...int)
	fmt.Printf("%T %T\n", g, func(int, int, float64) (float64, *[]int) { return 0, nil })
	fmt.Printf("%T\n", func(n int) func(p *int) {
		return nil
	})
	defer func() { fmt.Println(recover()) }()
	g("nil", 1)
	// want output:
	// true
	// true 3 7 15
	// main.binary func(int, int) int
	// func(string, ...int) func(int, int, float64) (float64, *[]int)
	// func(int) func(*int)
	// runtime error: invalid memory address or nil pointer dereference
}
