package main

func main() {
	x := len // want error: len (built-in) must be called
	len      // want error: len (built-in) must be called
	_ = x
	len.x() // want error: invalid use of len (built-in) in selector expression
}
