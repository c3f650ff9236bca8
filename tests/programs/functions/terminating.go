// A function with results ends in a terminating statement: return, goto, panic, block, if-else, for, switch, select or labeled.
package main

import "fmt"

func block() int {
	{
		{
			return 1
		}
	}
}
func ifElse(b bool) int {
	if b {
		return 1
	} else if !b {
		return 2
	} else {
		panic("never")
	}
}
func forever() int {
	for {
		if true {
			return 3
		}
	}
}
func forInner() int {
	for {
		for {
			break
		}
		switch {
		default:
			break
		}
		return 4
	}
}
func sw(n int) int {
	switch n {
	case 1:
		return 5
	case 2:
		fallthrough
	default:
		panic("default")
	}
}
func typeSwitch(x any) int {
	switch x.(type) {
	case int:
		return 6
	default:
		return 7
	}
}
func sel(c chan int) int {
	select {
	case v := <-c:
		return v
	}
}
func jump(n int) int {
again:
	n--
	if n == 0 {
		return 8
	}
	goto again
}
func labeled() int {
outer:
	for {
		continue outer
		return 9
	}
}
func named() (n int) { defer func() { recover(); n = 10 }(); panic(1) }

func main() {
	c := make(chan int, 1)
	c <- 11
	fmt.Println(block(), ifElse(false), forever(), forInner(), sw(1), typeSwitch(""), sel(c), jump(3), named())
	// want output:
	// 1 2 3 4 5 7 11 8 10
}
