// The channel of a send is read after the value is computed, as gc does, unless the value has an address.
package main

import "fmt"

func show(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

type S struct{ a, b int }

func main() {
	zero := 0
	var p *int
	a, b := make(chan int, 3), make(chan int, 3)
	c := a
	set := func() int { c = b; return 1 }
	c <- set()
	fmt.Println(len(a), len(b))
	chans := []chan int{a, b}
	i := 0
	next := func() int { i++; return i }
	chans[i] <- next()
	fmt.Println(len(a), len(b))
	show("1", func() { var c *chan any; *c <- S{5 / zero, 1} })
	show("2", func() { var c *chan int; *c <- 5 / zero })
	show("3", func() { var c *chan int; *c <- []int{1}[zero-1] })
	show("4", func() { chans[5] <- *p })
	show("5", func() { chans[5] <- *p + 1 })
	show("6", func() { chans[5] <- map[any]int{1: 2}[[]int{}] })
	show("7", func() { var f func(); chans[5] <- func() int { f(); return 1 }() })
	show("8", func() {
		select {
		case chans[5] <- *p:
		}
	})
	show("9", func() {
		select {
		case *(*chan int)(nil) <- 5 / zero:
		default:
		}
	})
	show("10", func() {
		select {
		case <-chans[5]:
		case a <- *p:
		default:
		}
	})
	show("11", func() {
		select {
		case a <- *p:
		case <-chans[5]:
		default:
		}
	})
	show("12", func() { var s *S; a <- s.a / zero })
	show("13", func() { var x any = S{}; chans[7] <- x.(int) })
	var nilc chan int
	show("14", func() {
		select {
		case nilc <- *p:
		default:
		}
	})
	show("15", func() {
		select {
		case c <- set():
		default:
		}
		fmt.Println(len(a), len(b))
	})
	// want output:
	// 0 1
	// 0 2
	// 1 runtime error: integer divide by zero
	// 2 runtime error: integer divide by zero
	// 3 runtime error: invalid memory address or nil pointer dereference
	// 4 runtime error: index out of range [5] with length 2
	// 5 runtime error: invalid memory address or nil pointer dereference
	// 6 runtime error: hash of unhashable type []int
	// 7 runtime error: invalid memory address or nil pointer dereference
	// 8 runtime error: index out of range [5] with length 2
	// 9 runtime error: invalid memory address or nil pointer dereference
	// 10 runtime error: index out of range [5] with length 2
	// 11 runtime error: invalid memory address or nil pointer dereference
	// 12 runtime error: invalid memory address or nil pointer dereference
	// 13 interface conversion: interface {} is main.S, not int
	// 14 runtime error: invalid memory address or nil pointer dereference
	// 0 3
	// 15 <nil>
}
