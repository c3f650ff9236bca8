// new(T) gives a pointer to a zero variable, new(x) to a copy of a value; each call gives a variable of its own.
package main

import "fmt"

type point struct{ x, y int }

func five() int { return 5 }

func main() {
	p, q := new(int), new(int)
	*p = 3
	fmt.Println(*p, *q, p == q, *new(string) == "", *new(point), *new([2]bool), *new(*int) == nil, *new(any) == nil, *new(func()) == nil)
	v := 10
	r := new(v)
	*r++
	fmt.Println(v, *r, *new(five()), *new(point{1, 2}), *new("s"), *new(1.5), *new('a'), *new(v > 3))
	fmt.Printf("%T %T %T %T\n", new(1), new(1.5), new("s"), new(point{}))
	s := new([]int{1})
	*s = append(*s, 2)
	m := new(map[string]int)
	*m = map[string]int{"a": 1}
	fmt.Println(*s, (*m)["a"], new(point).x)
	// want output:
	// 3 0 false true {0 0} [false false] true true true
	// 10 11 5 {1 2} s 1.5 97 true
	// *int *float64 *string *main.point
	// [1 2] 1 0
}
