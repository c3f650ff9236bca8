// Closures share the variables they capture: with each other, with the function, and across iterations only what is outside.
package main

import "fmt"

type account struct{ deposit, balance func(int) int }

func open(start int) account {
	total := start
	return account{
		func(n int) int { total += n; return total },
		func(int) int { return total },
	}
}

func main() {
	a, b := open(10), open(100)
	a.deposit(5)
	b.deposit(1)
	fmt.Println(a.balance(0), b.balance(0))
	var fs []func()
	shared := 0
	for i := range 3 {
		own := i * i
		fs = append(fs, func() { own++; shared += own; fmt.Print(i, own, shared, ";") })
	}
	for range 2 {
		for _, f := range fs {
			f()
		}
	}
	fmt.Println()
	x := 1
	inc := func() func() int {
		return func() int {
			x := x
			x++
			return x
		}
	}()
	x = 10
	fmt.Println(inc(), inc(), x)
	s := []int{1, 2}
	m := map[string]int{}
	p := &struct{ v [2]int }{}
	func() {
		s = append(s, 3)
		m["k"]++
		p.v[1] = len(s)
		defer func(n int) { s[0] = n + x }(x)
		x = 20
	}()
	fmt.Println(s, m, p.v)
	var even, odd func(int) bool
	even = func(n int) bool { return n == 0 || odd(n-1) }
	odd = func(n int) bool { return n != 0 && even(n-1) }
	fmt.Println(even(10), odd(7), func(f func() int) int { return f() }(func() int { return x }))
	// want output:
	// 15 101
	// 0 1 1;1 2 3;2 5 8;0 2 10;1 3 13;2 6 19;
	// 11 11 10
	// [30 2 3] map[k:1] [0 3]
	// true true 20
}
