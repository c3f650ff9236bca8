// Operands are evaluated once in source order; nil channels never proceed; the left side is evaluated only if its case is chosen.
package main

import "fmt"

func ch(name string, c chan int) chan int { fmt.Print(name, " "); return c }
func val(n int) int                       { fmt.Print("val", n, " "); return n }

func main() {
	a := []int{0, 0}
	var none chan int
	full := make(chan int, 1)
	full <- 1
	ready := make(chan int, 1)
	ready <- 7
	index := func(i int) int { fmt.Print("index ", i, " "); return i }
	select {
	case ch("none", none) <- val(1):
		fmt.Println("never")
	case ch("full", full) <- val(2):
		fmt.Println("never")
	case a[index(1)] = <-ch("ready", ready):
		fmt.Println(a)
	case a[index(0)] = <-ch("nil", nil):
		fmt.Println("never")
	}
	select {
	case v, ok := <-ready:
		fmt.Println(v, ok)
	default:
		fmt.Println("default")
	}
	close(ready)
	m := map[string]bool{}
	select {
	case a[0], m["ok"] = <-ready:
		fmt.Println(a, m)
	}
	select {
	case <-ready:
	case <-none:
	}
	x := 1
	select {
	case x := <-full:
		x++
		fmt.Println(x)
	}
	select {
	default:
		fmt.Println(x)
	}
	// want output:
	// none val1 full val2 ready nil index 1 [0 7]
	// default
	// [0 7] map[ok:false]
	// 2
	// 1
}
