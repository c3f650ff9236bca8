// Variables of if, for, switch and select headers: each clause is a block of its own.
package main

import "fmt"

func main() {
	x := 1
	if x := x + 1; x == 2 {
		x := x * 10
		fmt.Println(x)
	} else if x := x; x > 0 {
		fmt.Println(x)
	}
	switch x := x + 5; {
	case x > 5:
		x := "case"
		fmt.Println(x)
		fallthrough
	default:
		fmt.Println(x)
	}
	for x := range 2 {
		x := x + 100
		defer func() { fmt.Print(x, ";") }()
	}
	c := make(chan int, 1)
	c <- 42
	select {
	case x := <-c:
		fmt.Println(x)
	}
	var err error
	if _, err := fmt.Sscan("x", &x); err != nil {
		fmt.Println(err != nil)
	}
	func(x string) {
		fmt.Println(x)
		{
			var x = len(x)
			fmt.Println(x)
		}
	}("param")
	fmt.Println(x, err)
	type x2 = int
	{
		type x2 string
		fmt.Printf("%T %T\n", x2("s"), x)
	}
	// want output:
	// 20
	// case
	// 6
	// 42
	// true
	// param
	// 5
	// 1 <nil>
	// main.x2 int
	// 101;100;
}
