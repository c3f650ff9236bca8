// len and cap of every kind: strings in bytes, nil slices, maps and channels are 0, pointers to arrays, buffered elements.
package main

import "fmt"

func main() {
	var ns []int
	var nm map[string]int
	var nc chan int
	var np *[4]string
	fmt.Println(len(ns), cap(ns), len(nm), len(nc), cap(nc), len(np), cap(np))
	c := make(chan int, 5)
	c <- 1
	c <- 2
	a := [3][2]int{}
	s := make([]int, 2, 10)
	fmt.Println(len(c), cap(c), len(a), len(a[0]), cap(a[1:]), len(s[1:]), cap(s[1:]), len(s[:5]), cap(s[2:3:4]))
	m := map[int]int{1: 1, 2: 2}
	delete(m, 1)
	fmt.Println(len(m), len("héllo"), len("日本"[:3]), len([]rune("日本")), len(string(rune(-1))))
	type text string
	type arr [7]int
	fmt.Println(len(text("abc")), len(arr{}), cap(&arr{}), len([...]int{9: 1}), len(struct{ s string }{"four"}.s))
	// want output:
	// 0 0 0 0 0 4 4
	// 2 5 3 2 2 1 9 5 2
	// 1 6 3 2 3
	// 3 7 7 10 4
}
