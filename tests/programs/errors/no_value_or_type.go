package main

func f() {}

func main() {
	x := *f() // want error: f() (no value) used as value or type
	_ = x
}
