// := declares at least one new variable and assigns the others of the same block; it never reuses outer ones.
package main

import "fmt"

func two(n int) (int, error) { return n, nil }

func main() {
	a, err := two(1)
	first := &err
	b, err := two(2)
	fmt.Println(a, b, first == &err)
	{
		a, c := two(3)
		a++
		fmt.Println(a, c)
	}
	fmt.Println(a)
	x, y := 1, 2
	x, z := y, x
	fmt.Println(x, y, z)
	i, s := 0, []int{9, 8}
	i, q := 1, s[i]+6
	_ = q
	fmt.Println(i, s)
	// want output:
	// 1 2 true
	// 4 <nil>
	// 1
	// 2 2 1
	// 1 [9 8]
}
