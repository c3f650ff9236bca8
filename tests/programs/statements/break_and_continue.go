// break ends the innermost for, switch or select, continue the innermost for; labels reach outer ones.
package main

import "fmt"

func main() {
outer:
	for i := 0; ; i++ {
		for j := range 5 {
			switch {
			case j == 1:
				continue
			case j == 3:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, j, ";")
		}
	}
	fmt.Println()
	c := make(chan int, 1)
loop:
	for {
		select {
		case c <- 1:
			continue
		case v := <-c:
			fmt.Println("got", v)
			if v == 1 {
				break loop
			}
		}
	}
sw:
	switch 1 {
	case 1:
		for {
			break sw
		}
		fmt.Println("never")
	}
	x := 3
	for k := range map[int]int{1: 1} {
		func() {
			for {
				break
			}
		}()
		fmt.Println(k, x)
	}
	// want output:
	// 0 0;0 2;1 0;1 2;
	// got 1
	// 1 3
}
