// A slice converts to an array or to a pointer to its array; a shorter slice panics.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type (
	four    [4]int
	toTwo   *[2]int
	numbers []int
)

func main() {
	s := []int{1, 2, 3, 4, 5}
	a, p := [3]int(s), (*[3]int)(s)
	p[0], a[1] = 100, 200
	fmt.Println(s, a, *p, len(p), p == (*[3]int)(s), four(s), *toTwo(s), [2]int(numbers(s)))
	try(func() { _ = [6]int(s) })
	try(func() { _ = (*[6]int)(s) })
	try(func() { _ = [1]int(s[:0]) })
	var none []int
	fmt.Println((*[0]int)(none) == nil, (*[0]int)(s[:0]) != nil, [0]int(none))
	try(func() { _ = (*[1]int)(none) })
	fmt.Println([5]byte([]byte("hello")), [2]string([]string{"a", "b", "c"}), [1]any([]any{1, 2}))
	for i, v := range [3]int(s) {
		s[i+1] = 0
		fmt.Print(i, v, " ")
	}
	large := make([]int64, 500)
	large[499] = 7
	copied := [500]int64(large)
	copied[0] = 1
	fmt.Println(copied[499], large[0], [2]struct{ a, b int8 }([]struct{ a, b int8 }{{1, 2}, {3, 4}}))
	// want output:
	// [100 2 3 4 5] [1 200 3] [100 2 3] 3 true [100 2 3 4] [100 2] [100 2]
	// runtime error: cannot convert slice with length 5 to array or pointer to array with length 6
	// runtime error: cannot convert slice with length 5 to array or pointer to array with length 6
	// runtime error: cannot convert slice with length 0 to array or pointer to array with length 1
	// true true []
	// runtime error: cannot convert slice with length 0 to array or pointer to array with length 1
	// [104 101 108 108 111] [a b] [1]
	// 0 100 1 2 2 3 7 0 [{1 2} {3 4}]
}
