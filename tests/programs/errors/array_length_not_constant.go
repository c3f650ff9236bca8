package main

var x = 2

func main() {
	var a [x + 1]int // want error: array length x + 1 (value of type int) must be constant
	var b [...]int   // want error: invalid use of [...] array (outside a composite literal)
	_, _ = a, b
}
