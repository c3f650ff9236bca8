// The indices of a slice expression come before what is sliced, if that is more than variables.
package main

import "fmt"

var zero, five = 0, 5

func try(name string, f func() int) {
	defer func() { fmt.Println(name, recover()) }()
	fmt.Println(name, f())
}

func main() {
	s := []int{1, 2, 3}
	deep := [][]int{s}
	try("1", func() int { return len([]int{five / zero}[s[five]:]) })
	try("2", func() int { return len(deep[five][five/zero:]) })
	try("3", func() int { return len(deep[five][five:]) })
	try("4", func() int { return len([]int{five / zero, 1}[five:]) })
	try("5", func() int { return len(s[five/zero : s[five]]) })
	try("6", func() int { return len(deep[0][s[0]:s[1]:s[2]]) })
	try("7", func() int { return len(any(s).([]int)[five/zero:]) })
	try("8", func() int { return len(any(5).([]int)[five/zero:]) })
	try("9", func() int { return len(fmt.Sprint(five / zero)[s[five]:]) })
	for i, v := range []int{five, zero, s[0]}[s[0]:] {
		fmt.Println(i, v)
	}
	// want output:
	// 1 runtime error: index out of range [5] with length 3
	// 2 runtime error: integer divide by zero
	// 3 runtime error: index out of range [5] with length 1
	// 4 runtime error: integer divide by zero
	// 5 runtime error: integer divide by zero
	// 6 1
	// 6 <nil>
	// 7 runtime error: integer divide by zero
	// 8 interface conversion: interface {} is int, not []int
	// 9 runtime error: integer divide by zero
	// 0 0
	// 1 1
}
