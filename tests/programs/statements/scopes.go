// Blocks nest: a name is visible from its declaration's end on inside functions, and everywhere at package level.
package main

import "fmt"

var x = y + 1

const y = 10

type node struct{ next *node }

func main() {
	fmt.Println(x, later())
	x := x
	{
		x := x + 1
		x++
		fmt.Println(x)
	}
	fmt.Println(x)
	if x := 1; x > 1 {
		fmt.Println("no")
	} else if y := x + 1; y > 2 {
		fmt.Println("no")
	} else {
		fmt.Println(x, y)
	}
	switch x := any(x).(type) {
	case int:
		x++
		fmt.Println(x)
	}
	for x := 0; x < 1; x++ {
		x := "inner"
		fmt.Println(x)
	}
	type x2 struct{ self *x2 }
	f := func(x string) (y string) { y = x; return }
	fmt.Println(x, f("param"), x2{} == x2{})
	// want output:
	// 11 10
	// 13
	// 11
	// 1 2
	// 12
	// inner
	// 11 param true
}

func later() int { return y }
