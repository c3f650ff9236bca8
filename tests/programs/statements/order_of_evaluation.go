// Calls, receives and logical operators are evaluated in lexical left-to-right order.
package main

import "fmt"

func f(name string, n int) int {
	fmt.Print(name, " ")
	return n
}

func main() {
	a := []int{1, 2, 3, 4}
	a[f("i", 0)] = f("x", 1) + f("y", 2)*f("z", 3)
	fmt.Println(a[0])
	m := map[int]int{f("k1", 1): f("v1", 1), f("k2", 2): f("v2", 2)}
	fmt.Println(len(m))
	fmt.Println(f("a", 0) == 1 && f("b", 1) == 1 || f("c", 1) == 1)
	y := []int{f("e0", 1), f("e1", 2)}[f("idx", 1)]
	fmt.Println(y)
	g := func() func(int, int) int {
		fmt.Print("fun ")
		return func(a, b int) int { return a - b }
	}
	fmt.Println(g()(f("l", 9), f("r", 4)))
	// want output:
	// i x y z 7
	// k1 v1 k2 v2 2
	// a c true
	// e0 e1 idx 2
	// fun l r 5
}
