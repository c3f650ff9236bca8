// Value and pointer receivers, method values and expressions, automatic address and indirection.
package main

import "fmt"

type counter struct {
	n    int
	name string
}

func (c counter) get() int       { return c.n }
func (c *counter) add(d int) int { c.n += d; return c.n }

type list []int

func (l list) sum() (s int) {
	for _, v := range l {
		s += v
	}
	return
}
func (l *list) push(v int) { *l = append(*l, v) }

type fn func(int) int

func (f fn) twice(n int) int { return f(f(n)) }

func main() {
	c := counter{name: "c"}
	p := &c
	c.add(1)
	p.add(2)
	fmt.Println(c.get(), p.get())
	get, add := c.get, c.add
	add(10)
	fmt.Println(get(), c.n)
	fmt.Println(counter.get(c), (*counter).add(p, 5), (*counter).get(p))
	var l list
	l.push(1)
	l.push(2)
	fmt.Println(l.sum(), list([]int{4, 5}).sum())
	fmt.Println(fn(func(n int) int { return n * 3 }).twice(2))
	cs := []counter{{n: 1}, {n: 2}}
	cs[1].add(5)
	for i := range cs {
		cs[i].add(1)
	}
	fmt.Println(cs)
	m := map[string]*counter{"x": {n: 7}}
	m["x"].add(1)
	fmt.Println(m["x"].n)
	// want output:
	// 3 3
	// 3 13
	// 13 18 18
	// 3 9
	// 18
	// [{2 } {8 }]
	// 8
}
