// Methods, builtins and interface methods can be deferred; receivers are evaluated at the defer.
package main

import "fmt"

type name string

func (n name) Say()   { fmt.Println("name", n) }
func (n *name) Hush() { fmt.Println("hush", *n) }

type sayer interface{ Say() }

func main() {
	n := name("a")
	defer n.Say()
	defer n.Hush()
	n = "b"
	var s sayer = n
	defer s.Say()
	s = name("c")
	m := map[string]int{"k": 1}
	func() {
		defer delete(m, "k")
		fmt.Println(len(m))
	}()
	fmt.Println(len(m))
	c := make(chan int, 1)
	func() {
		defer close(c)
	}()
	_, ok := <-c
	fmt.Println(ok)
	// want output:
	// 1
	// 0
	// false
	// name b
	// hush b
	// name a
}
