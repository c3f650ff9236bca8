package main

import "fmt"

var x struct{ y int }

func main() {
	var a fmt.Println // want error: fmt.Println (value of type func(a ...any) (n int, err error)) is not a type
	var b [2]x.y      // want error: x.y is not a type
	_, _ = a, b
}
