package main

var x = 2

func main() {
	var a [n]int   // want error: undefined array length n or missing type constraint
	var b [-1]int  // want error: invalid array length -1 (untyped int constant)
	var c [1.5]int // want error: array length 1.5 (untyped float constant) must be integer
	var d [x]int   // want error: invalid array length x
	_, _, _, _ = a, b, c, d
}
