package main

var a, a×b int // want error: invalid character U+00D7 '×' in identifier

var ١c int // want error: identifier cannot begin with digit U+0661 '١'

func main() {
	println(a) @ // want error: invalid character U+0040 '@'
	println#(2) // want error: invalid character U+0023 '#'
}
