// go starts method values, interface methods and builtins.
package main

import (
	"fmt"
	"runtime"
)

type counter struct{ n int }

func (c *counter) add(n int) { c.n += n }

type adder interface{ add(int) }

func main() {
	c := &counter{}
	var a adder = c
	f := c.add
	go c.add(1)
	go a.add(10)
	go f(100)
	m := map[int]int{1: 1}
	go delete(m, 1)
	runtime.Gosched()
	fmt.Println(c.n, len(m)) // want: 111 0
}
