// make: sizes of any integer type or untyped constants; run-time sizes that are negative or too large panic.
package main

import "fmt"

type ints []int
type table map[string]int
type pipe chan string

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	n, neg := 2, -1
	s := make(ints, n, 10.0)
	m := make(table, 'a')
	p := make(pipe, uint8(3))
	m["x"]++
	p <- "y"
	fmt.Println(len(s), cap(s), m, len(p), cap(p), len(make([]string, 1e1)), cap(make(chan<- int)), len(make([]int, uint64(n))))
	fmt.Printf("%T %T %T\n", s, m, p)
	fmt.Println(make([]*int, 2), make([][2]bool, 1), make(map[int]int, neg), len(make(map[int]int, n)))
	try(func() { _ = make([]int, neg) })
	try(func() { _ = make([]int, n, n-1) })
	try(func() { _ = make([]int, n, neg) })
	try(func() { _ = make(chan int, neg) })
	try(func() { _ = make([]int, 1<<62*n/2) })
	try(func() { _ = make([]int, 0, int64(1)<<62*int64(n)/2) })
	// want output:
	// 2 10 map[x:1] 1 3 10 0 2
	// main.ints main.table main.pipe
	// [<nil> <nil>] [[false false]] map[] 0
	// runtime error: makeslice: len out of range
	// runtime error: makeslice: cap out of range
	// runtime error: makeslice: cap out of range
	// makechan: size out of range
	// runtime error: makeslice: len out of range
	// runtime error: makeslice: cap out of range
}
