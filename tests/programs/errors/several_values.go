package main

func f() (int, int) { return 1, 2 }

func main() {
	x := 1 + f() // want error: multiple-value f() (value of type (int, int)) in single-value context
	_ = x
	var a [2]int
	_ = a[f()] // want error: multiple-value f() (value of type (int, int)) in single-value context
}
