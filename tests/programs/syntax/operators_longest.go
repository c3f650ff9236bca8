// Tokens are the longest sequence of characters that forms one: &^ and &^=, <-, ++, --, and ... are single tokens.
package main

import "fmt"

func main() {
	a, b := 0b1111, 0b0101
	fmt.Println(a&^b, a & ^b, a&-b, a<<1, a>>1)
	a &^= 1
	fmt.Println(a)
	c := make(chan int, 1)
	c <- 1
	d := - -<-c
	fmt.Println(d, +-+d, !!true, ^^d, *&d)
	p := &d
	fmt.Println(6 / *p, a&b, b == 5 && a == 14)
	// want output:
	// 10 10 11 30 7
	// 14
	// 1 -1 true 1 1
	// 6 4 true
}
