// Switches: values, lists, no tag, fallthrough, default anywhere, init.
package main

import "fmt"

func kind(n int) string {
	switch {
	case n < 0:
		return "negative"
	case n == 0:
		return "zero"
	}
	switch n := n % 10; n {
	default:
		return "other"
	case 1, 2, 3:
		return "small"
	case 4:
		fallthrough
	case 5:
		return "four or five"
	}
}

func main() {
	for _, n := range []int{-1, 0, 2, 4, 5, 7, 13} {
		fmt.Println(n, kind(n))
	}
	switch s := "b"; s {
	case "a", "b":
		fmt.Println("string", s)
	}
	switch x := any(1.5); x {
	case 1, "a":
		fmt.Println("no")
	case 1.5:
		fmt.Println("interface")
	}
	// want output:
	// -1 negative
	// 0 zero
	// 2 small
	// 4 four or five
	// 5 four or five
	// 7 other
	// 13 small
	// string b
	// interface
}
