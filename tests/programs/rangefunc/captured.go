package main

import "fmt"

func upTo(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

// Each iteration has variables of its own; those around the loop are shared.
func closures() (all []func() int) {
	sum := 0
	for i := range upTo(3) {
		j := i * 10
		all = append(all, func() int { i++; j++; sum++; return i*10000 + j*100 + sum })
		i += 5
	}
	sum = 50
	return
}

func parameters(a int, b []int, c [3]int, s string) {
	p := &a
	for i := range upTo(3) {
		a += i
		b[i] = a
		c[i] = *p
		s += "x"
	}
	fmt.Println(a, b, c, s, *p)
}

func unchanged(a int, s string, v any, f float64) {
	for i := range upTo(2) {
		fmt.Println(a, s, v, f, i)
		for j := range upTo(1) {
			fmt.Println(a, s, v, f, i, j)
		}
	}
}

func typeSwitch(v any) {
	switch v := v.(type) {
	case int, string:
		for range upTo(1) {
			fmt.Println("int or string", v)
		}
	case []int:
		for i := range upTo(2) {
			v = append(v, i)
		}
		fmt.Println(v)
	}
}

func loops() {
	var all []func() int
	for a := 0; a < 2; a++ {
		for range upTo(1) {
			all = append(all, func() int { a += 10; return a })
		}
	}
	for _, b := range []int{7, 8} {
		for range upTo(1) {
			b *= 2
		}
		all = append(all, func() int { return b })
	}
	for _, f := range all {
		fmt.Print(" ", f(), " ", f())
	}
	fmt.Println()
}

type counter struct{ n int }

func (c *counter) add()                    { c.n++ }
func (c counter) get(yield func(int) bool) { yield(c.n) }

func receivers() {
	var c counter
	for range upTo(4) {
		c.add()
	}
	for n := range c.get {
		c.add()
		fmt.Println(n, c.n)
	}
}

func evaluatedOnce() {
	f := upTo(2)
	for i := range f {
		f = nil
		fmt.Println(i, f == nil)
	}
	var x int
	for i := range func(yield func(int) bool) { x++; yield(x); x++; yield(x) } {
		fmt.Println(i, x)
		x += 10
	}
	if v, ok := any(x).(int); ok {
		for range upTo(1) {
			v++
		}
		fmt.Println(v, x)
	}
}

func main() {
	for _, f := range closures() {
		fmt.Println(f(), f())
	}
	parameters(1, make([]int, 3), [3]int{}, "")
	unchanged(1, "s", nil, 2.5)
	typeSwitch(1)
	typeSwitch([]int{5})
	loops()
	receivers()
	evaluatedOnce()
}

// want output:
// 60151 70252
// 71153 81254
// 82155 92256
// 4 [1 2 4] [1 2 4] xxx 4
// 1 s <nil> 2.5 0
// 1 s <nil> 2.5 0 0
// 1 s <nil> 2.5 1
// 1 s <nil> 2.5 1 0
// int or string 1
// [5 0 1]
//  10 20 11 21 14 14 16 16
// 4 5
// 0 true
// 1 true
// 1 1
// 12 12
// 23 22
