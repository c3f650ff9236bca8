package main

func f() (int, string) {
	if true {
		return 1 // want error: not enough return values
	}
	if true {
		return // want error: not enough return values
	}
	return 1, "a", 2 // want error: too many return values
}

func g() int {
	return "a" // want error: cannot use "a" (untyped string constant) as int value in return statement
}

func main() {
	f()
	g()
	return 1 // want error: too many return values
}
