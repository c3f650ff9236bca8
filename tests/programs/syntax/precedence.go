package main

import "fmt"

func main() {
	fmt.Println(1+2*3, 7-2-1, 1<<2+1, -2*-3, 5&3|4^1) // want: 7 4 5 6 4
	fmt.Println(1 < 2 && 2 < 3 || false, !true == false) // want: true true
	p := new(int)
	*p = 6
	fmt.Println(12 / *p, 7 &^ 5, ^0) // want: 2 2 -1
}
