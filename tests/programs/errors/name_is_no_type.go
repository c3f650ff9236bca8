package main

var x int

func f() {}

func main() {
	var a x // want error: x (package-level variable) is not a type
	var b f // want error: f (function) is not a type
	_, _ = a, b
}
