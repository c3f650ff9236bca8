// for with clause: all parts optional, per-iteration variables that the post statement copies, break and continue.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), ";")
	}
	fmt.Println()
	for i, j := 0, 5; i < j; i, j = i+1, j-1 {
		if i == 1 {
			continue
		}
		fmt.Print(i, j, " ")
	}
	n := 0
	for n < 3 {
		n++
	}
	for ; n < 5; n++ {
	}
	for {
		if n++; n > 7 {
			break
		}
	}
	for ; ; n-- {
		if n == 0 {
			break
		}
	}
	fmt.Println(n)
	var addrs []*int
	for i := 0; i < 2; i++ {
		addrs = append(addrs, &i)
		i := i * 100
		_ = i
	}
	fmt.Println(*addrs[0], *addrs[1], addrs[0] != addrs[1])
	for i := 0; i < 4; i++ {
		defer func() { fmt.Print(i, ";") }()
		i++
	}
	// want output:
	// 10 20;11 21;12 22;
	// 0 5 2 3 0
	// 0 1 true
	// 3;1;
}
