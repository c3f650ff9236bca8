package main

func f() {}

func g(int) {}

func main() {
	x := f() // want error: f() (no value) used as value
	_ = x
	g(f())  // want error: f() (no value) used as value
	f() + 1 // want error: f() (no value) used as value
}
