// Labels on switch, select and blocks; continue passes through switches; breaks of nested labels.
package main

import "fmt"

func main() {
	n := 0
loop:
	for n < 10 {
	pick:
		switch n++; {
		case n%2 == 0:
			continue loop
		case n == 5:
			for range 3 {
				break pick
			}
			fmt.Print("never")
		case n == 9:
			break loop
		default:
			fmt.Print(n, ";")
		}
		fmt.Print("after ", n, ";")
	}
	fmt.Println(n)
	c := make(chan int, 1)
wait:
	select {
	case c <- 1:
		if n == 9 {
			break wait
		}
		fmt.Println("never")
	}
	i := 0
retry:
	if i++; i < 3 {
		goto retry
	}
	fmt.Println(i, len(c))
	// want output:
	// 1;after 1;3;after 3;after 5;7;after 7;9
	// 3 1
}
