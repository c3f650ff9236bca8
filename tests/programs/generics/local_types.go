// Types declared in generic functions differ from instance to instance.
package main

import "fmt"

func entry[T any](x T) any {
	type item struct {
		value T
		next  *item
	}
	type list []item
	first := item{value: x}
	second := item{x, &first}
	return list{first, second}
}

func isSame[T, U any]() bool {
	return fmt.Sprintf("%T", local[T]()) == fmt.Sprintf("%T", local[U]())
}

func local[T any]() any {
	type kind int
	return kind(1)
}

func counter[T comparable](xs []T) map[any]int {
	type key struct{ x T }
	counts := map[any]int{}
	for _, x := range xs {
		counts[key{x}]++
	}
	for k := range counts {
		if _, ok := k.(key); !ok {
			panic("another key type")
		}
	}
	return counts
}

func main() {
	fmt.Printf("%T %T\n", entry(1), entry("x"))
	fmt.Println(isSame[int, int](), isSame[int, string](), local[int]() == local[int](), local[int]() == local[string]())
	a, b := counter([]int{1, 2, 1}), counter([]string{"1", "2"})
	fmt.Println(a, b)
	for k, n := range b {
		a[k] += n
	}
	fmt.Println(len(a))
}

// want output:
// main.list[int] main.list[string]
// true false true false
// map[{1}:2 {2}:1] map[{1}:1 {2}:1]
// 4
