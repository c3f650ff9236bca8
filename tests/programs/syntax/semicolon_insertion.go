// A semicolon comes after a line's final name, literal, return, break, continue, fallthrough, ++, --, ), ] or }.
package main

import "fmt"

type pair struct{ x, y int }

func f(a int,
	b int,
) int {
	return a +
		b
}

func main() {
	var p = pair{
		1, 2,
	}
	p.x++
	p.y--
	for i := 0; i < 3; i++ {
		if i == 1 {
			continue
		}
		fmt.Print(i, " ")
	}
	switch {
	case p.x == 2:
		fmt.Println("two")
		fallthrough
	default:
		fmt.Println("default")
	}
	x := []int{1, 2,
		3}[1]
	fmt.Println(p, f(
		1,
		2), x)
	{
		fmt.Println("block")
	}

	func() { return }()
	fmt.
		Println("selector on the next line")
	// want output:
	// 0 2 two
	// default
	// {2 1} 3 2
	// block
	// selector on the next line
}
