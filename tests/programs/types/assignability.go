// Assignable: identical types; identical underlying types with one side not named; channels; interfaces; nil; constants.
package main

import "fmt"

type ints []int
type m1 map[string]int
type fn func(int) int
type both chan int
type reader <-chan int
type num int

func (num) String() string { return "num" }

func main() {
	var s ints = []int{1}
	var t []int = s
	var m m1 = map[string]int{"a": 1}
	var f fn = func(n int) int { return n + 1 }
	var c both = make(chan int, 1)
	var r <-chan int = c
	var send chan<- int = c
	send <- 5
	var str fmt.Stringer = num(3)
	var e any = str
	var p *int = nil
	var n num = 'a'
	var u uint8 = 1e2
	var plain struct{ x []int } = struct{ x []int }{t}
	var named struct{ x []int } = plain
	fmt.Println(s, t, m, f(1), <-r, str, e, p, int(n), u, named)
	var nils = []any{ints(nil), m1(nil) == nil, fn(nil) == nil, both(nil) == nil, reader(nil) == nil}
	fmt.Println(nils...)
	// want output:
	// [1] [1] map[a:1] 2 5 num num <nil> 97 100 {[1]}
	// [] true true true true
}
