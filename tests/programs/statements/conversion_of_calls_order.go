// The order of a variable's read relative to calls: operands of calls see what earlier calls did; index expressions panic in order.
package main

import "fmt"

func main() {
	i := 0
	next := func() int { i++; return i }
	s := []int{next(), next(), next()}
	fmt.Println(s, next()*10+next(), [2]int{1: next(), 0: next()})
	m := map[string]int{}
	key := func(k string) string { fmt.Print(k, ";"); return k }
	m[key("a")] = len(m) + len(key("bb"))
	fmt.Println(m)
	try := func(f func()) {
		defer func() { fmt.Println(recover()) }()
		f()
	}
	var nilMap map[string]int
	zero := 0
	try(func() { nilMap[key("k")] = 1 / zero })
	try(func() { s[5] = next() / zero })
	try(func() { var p *[2]int; p[key("x")[0]-'x'] = next() })
	try(func() { s[next()+10], s[0] = 1, len(key("right")) })
	fmt.Println(i)
	// want output:
	// [1 2 3] 45 [7 6]
	// a;bb;map[a:2]
	// k;runtime error: integer divide by zero
	// runtime error: integer divide by zero
	// x;runtime error: invalid memory address or nil pointer dereference
	// right;runtime error: index out of range [20] with length 3
	// 10
}
