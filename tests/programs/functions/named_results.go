// Results with names are variables that start at zero; return without values returns them; return with values assigns first.
package main

import "fmt"

func bare() (a int, b string) {
	b = "set"
	return
}

func swap(a, b int) (x, y int) {
	x, y = a, b
	return y, x
}

func deferred() (n int) {
	defer func() { n *= 10 }()
	n = 1
	return n + 1
}

func shadow() (err error) {
	if err := fmt.Errorf("inner"); err != nil {
		return err
	}
	return
}

func closure() (f func() int, n int) {
	f = func() int { n++; return n }
	f()
	return f, n
}

func forward() (a, b int) { return swap(1, 2) }

func main() {
	fmt.Println(bare())
	fmt.Println(swap(1, 2))
	fmt.Println(deferred(), shadow())
	f, n := closure()
	fmt.Println(n, f())
	fmt.Println(forward())
	// want output:
	// 0 set
	// 2 1
	// 20 inner
	// 1 2
	// 2 1
}
