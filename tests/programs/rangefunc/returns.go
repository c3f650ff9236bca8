package main

import (
	"errors"
	"fmt"
)

func upTo(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

func none(n int) {
	for i := range upTo(3) {
		if i == n {
			return
		}
	}
	fmt.Println("none", n)
}

func one(n int) any {
	for i := range upTo(3) {
		for j := range upTo(3) {
			if i*j == n {
				return i
			}
		}
	}
	return "no"
}

func two(n int) (int, error) {
	for i := range upTo(3) {
		if i == n {
			return i, nil
		}
		func() {
			for range upTo(1) {
				return
			}
			panic("not here")
		}()
	}
	return -1, errors.New("no")
}

func spread(n int) (any, error) {
	for range upTo(1) {
		for range upTo(1) {
			return two(n)
		}
	}
	return nil, nil
}

func named(n int) (i int, s string, _ bool) {
	defer func() { s += "!" }()
	for i = range upTo(5) {
		s += "a"
		if i == n {
			return
		}
		if i == n+1 {
			return i * 10, s + "b", true
		}
	}
	return
}

func swapped() (a, b int) {
	a, b = 1, 2
	for range upTo(1) {
		return b, a
	}
	return
}

func big() (a [40]int, s []string) {
	for i := range upTo(40) {
		a[i] = i
		if i == 20 {
			return a, []string{"x", "y"}
		}
	}
	return
}

func bigUnnamed() ([40]int, struct{ a, b string }) {
	var a [40]int
	for i := range upTo(40) {
		a[i] = i
		if i == 20 {
			return a, struct{ a, b string }{"x", "y"}
		}
	}
	return a, struct{ a, b string }{}
}

// What recovers comes after the values of the return are set, or not.
func recovered(late bool) int {
	defer func() { fmt.Println("recovered", recover()) }()
	for i := range func(yield func(int) bool) {
		if !yield(5) && !late {
			panic("in the iterator")
		}
	} {
		defer func() {
			if late {
				panic("in a deferred call")
			}
		}()
		return i
	}
	return 1
}

func closure() func() int {
	for i := range upTo(3) {
		if i == 1 {
			return func() int { i++; return i }
		}
	}
	return nil
}

func recursive(n int) (sum int) {
	for i := range upTo(n) {
		sum += i + recursive(i)
	}
	return sum
}

func main() {
	none(1)
	none(7)
	fmt.Println(one(4), one(3))
	fmt.Println(two(2))
	fmt.Println(two(3))
	fmt.Println(spread(1))
	fmt.Println(named(2))
	fmt.Println(named(-1))
	fmt.Println(named(9))
	fmt.Println(swapped())
	a, s := big()
	fmt.Println(a[20], a[21], s)
	b, t := bigUnnamed()
	fmt.Println(b[20], b[21], t)
	fmt.Println(recovered(false))
	fmt.Println(recovered(true))
	f := closure()
	fmt.Println(f(), f())
	fmt.Println(recursive(5))
}

// want output:
// none 7
// 2 no
// 2 <nil>
// -1 no
// 1 <nil>
// 2 aaa! false
// 0 ab! true
// 4 aaaaa! false
// 2 1
// 20 0 [x y]
// 20 0 {x y}
// recovered in the iterator
// 5
// recovered in a deferred call
// 5
// 2 3
// 26
