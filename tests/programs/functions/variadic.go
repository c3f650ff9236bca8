// Variadic parameters: none, some, a slice passed on.
package main

import "fmt"

func sum(base int, ns ...int) int {
	for _, n := range ns {
		base += n
	}
	if len(ns) > 0 {
		ns[0] = 1000
	}
	return base
}

func isNil(ns ...int) bool { return ns == nil }

func pair() (int, int) { return 3, 4 }

func main() {
	s := []int{1, 2, 3}
	fmt.Println(sum(1), sum(1, 2), sum(1, 2, 3), sum(0, s...), s)
	fmt.Println(isNil(), isNil(1), isNil([]int{}...), isNil(nil...))
	fmt.Println(sum(pair()))
	any := []interface{}{"a", 1, nil}
	fmt.Println(any...)
	// want output:
	// 1 3 6 6 [1000 2 3]
	// true false false true
	// 7
	// a 1 <nil>
}
