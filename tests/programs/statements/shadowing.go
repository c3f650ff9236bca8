// Inner declarations shadow outer ones; := reuses variables of its own scope.
package main

import "fmt"

func two() (int, error) { return 2, nil }

func main() {
	x := 1
	{
		x := "inner"
		fmt.Println(x)
	}
	if x := 5; x > 3 {
		fmt.Println(x)
	} else if y := x; y > 0 {
		fmt.Println(y)
	}
	fmt.Println(x)
	x, err := two()
	fmt.Println(x, err)
	true := false
	fmt.Println(true)
	len := func(s string) int { return 42 }
	fmt.Println(len("abc"))
	// want output:
	// inner
	// 5
	// 1
	// 2 <nil>
	// false
	// 42
}
