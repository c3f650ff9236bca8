// Method values and method expressions of instances, in and outside generic code.
package main

import "fmt"

type Counter[K comparable] struct{ counts map[K]int }

func (c *Counter[K]) Add(key K, n int) int {
	if c.counts == nil {
		c.counts = map[K]int{}
	}
	c.counts[key] += n
	return c.counts[key]
}

func (c Counter[K]) Get(key K) int { return c.counts[key] }

func addTwice[K comparable](c *Counter[K], key K) int {
	add := c.Add
	add(key, 1)
	return (*Counter[K]).Add(c, key, 1)
}

func getter[K comparable](c Counter[K]) func(K) int { return c.Get }

type adder[K any] interface{ Add(K, int) int }

func viaInterface[K any](a adder[K], key K) int {
	add := a.Add
	f := adder[K].Add
	return add(key, 10) + f(a, key, 100)
}

type named struct {
	Counter[string]
	name string
}

func callAll[T interface{ Get(string) int }](x T) (int, int) {
	f := T.Get
	return f(x, "a"), x.Get("b")
}

func main() {
	var c Counter[string]
	fmt.Println(addTwice(&c, "a"))
	get := getter(c)
	fmt.Println(get("a"), get("z"))
	add := c.Add
	fmt.Println(add("b", 5), Counter[string].Get(c, "b"), (*Counter[string]).Get(&c, "b"))
	fmt.Println(viaInterface(&c, "a"), viaInterface[string](&c, "n"))
	n := &named{Counter: c, name: "n"}
	fmt.Println(n.Add("c", 1), n.Get("a"), named.Get(*n, "c"), (*named).Add(n, "c", 1))
	fmt.Println(callAll(c))
	fmt.Println(callAll(&c))
	fmt.Println(callAll(n))
	var ints Counter[int]
	for i := range 3 {
		addTwice(&ints, i%2)
	}
	fmt.Println(ints.counts)
}

// want output:
// 2
// 2 0
// 5 5 5
// 124 120
// 1 112 1 2
// 112 5
// 112 5
// 112 5
// map[0:4 1:2]
