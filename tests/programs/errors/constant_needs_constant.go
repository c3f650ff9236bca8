package main

var x = 1

func f() int { return 1 }

func main() {
	const a = f()       // want error: f() (value of type int) is not constant
	const b []int = nil // want error: invalid constant type []int
	const c = x         // want error: x (variable of type int) is not constant
}
