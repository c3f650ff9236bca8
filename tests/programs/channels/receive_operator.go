// <-c blocks until a value is there; closed channels yield zero values at once; the comma-ok form tells; it is an expression.
package main

import "fmt"

type pair struct{ a, b int }

func main() {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	c <- 3
	close(c)
	fmt.Println(<-c+<-c*10, -<-c, <-c)
	v, ok := <-c
	var w, ok2 = <-c
	fmt.Println(v, ok, w, ok2)
	var x int
	var named bool
	type flag bool
	var f flag
	x, f = <-c
	_, named = <-c
	fmt.Println(x, f, named)
	cc := make(chan chan pair, 1)
	cp := make(chan pair, 1)
	cp <- pair{1, 2}
	cc <- cp
	fmt.Println((<-<-cc).b)
	cf := make(chan func(int) int, 1)
	cf <- func(n int) int { return n * n }
	fmt.Println((<-cf)(7))
	ro := (<-chan int)(c)
	<-ro
	fmt.Println(len(ro), cap(ro))
	// want output:
	// 21 -3 0
	// 0 false 0 false
	// 0 false false
	// 2
	// 49
	// 0 3
}
