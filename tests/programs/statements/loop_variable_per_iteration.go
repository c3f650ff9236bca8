// Each iteration has its own copy of the loop's variables.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
		i := i
		_ = i
	}
	for _, f := range fs {
		fmt.Println(f(), f())
	}
	var ps []*int
	for i, v := range []int{5, 6} {
		ps = append(ps, &i, &v)
	}
	for _, p := range ps {
		fmt.Println(*p)
	}
	for i := 0; i < 6; i++ {
		f := func() { i++ }
		f()
		fmt.Println("i", i)
	}
	// want output:
	// 10 20
	// 11 21
	// 12 22
	// 0
	// 5
	// 1
	// 6
	// i 1
	// i 3
	// i 5
}
