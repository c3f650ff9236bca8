// A call with several results may be all the arguments of another: of functions, methods, variadics, literals, go and defer, returns.
package main

import "fmt"

type t struct{ sum int }

func (v *t) add(a, b int) (int, *t) { v.sum += a * b; return v.sum, v }

func pair() (int, int)                  { return 2, 3 }
func three() (string, int, error)       { return "s", 1, nil }
func conv(a any, b ...any) (int, []any) { return len(b), append(b, a) }
func again() (string, int, error)       { return three() }
func swap(a, b int) (int, int)          { return b, a }
func widen(v any, e error) bool         { return v != nil && e == nil }
func both() (*t, error)                 { return &t{1}, nil }
func none(v ...int) int                 { return len(v) }

func main() {
	v := &t{}
	fmt.Println(v.add(pair()))
	fmt.Println(conv(three()))
	fmt.Println(again())
	fmt.Println(swap(swap(swap(pair()))))
	fmt.Println(widen(both()), none(pair()), func(a, b int) int { return a - b }(pair()))
	defer fmt.Println(pair())
	defer func(a, b int) { fmt.Println("deferred", a, b) }(swap(pair()))
	m := (*t).add
	n, same := m(v, 1, 1)
	fmt.Println(n, same == v)
	c := make(chan int)
	go func(a, b int) { c <- a + b }(pair())
	fmt.Println(<-c, max(<-func() chan int { d := make(chan int, 1); d <- 9; return d }(), 1))
	// want output:
	// 6 &{6}
	// 2 [1 <nil> s]
	// s 1 <nil>
	// 3 2
	// true 2 -1
	// 7 true
	// 5 9
	// deferred 3 2
	// 2 3
}
