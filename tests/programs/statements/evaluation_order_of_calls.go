// Function calls, method calls, receives and binary logical operations happen in lexical left-to-right order.
package main

import "fmt"

type t struct{ n int }

func (v t) add(n int) t { fmt.Print("add", n, " "); return t{v.n + n} }

func f(name string) int { fmt.Print(name, " "); return len(name) }

func get[T any](name string, v T) T { fmt.Print(name, " "); return v }

func main() {
	c := make(chan int, 2)
	c <- 1
	c <- 2
	y, ok := [...]int{5, 6, 7}, false
	i := 0
	s := make([]int, 10)
	y[f("a")], s[f("bb")], ok = get("g", func(bool, int) int { return 3 })(f("i") > 0 || f("j") > 0, s[f("x")]+<-c+f("kk")), f("last"), true
	fmt.Println(y, s[2], ok)
	fmt.Println(t{1}.add(f("one")).add(f("two") + <-c).n)
	a := [2]int{f("p"), f("q")}
	m := map[int]int{f("key"): f("value"), f("k"): f("v")}
	fmt.Println(a, len(m))
	x := t{n: f("n")}
	fmt.Println(x, get("fn", func(a, b int) int { return a - b })(f("left"), f("r")))
	get("slice", s)[get("index", 1)] = get("rhs", 4)
	*get("pointer", &i) += f("inc")
	fmt.Println(s[1], i)
	// want output:
	// a bb g i x kk last [5 3 7] 4 true
	// one add3 two add5 9
	// p q key value k v [1 1] 2
	// n fn left r {1} 3
	// slice index rhs pointer inc 4 3
}
