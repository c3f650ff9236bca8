package main

func main() {
	var a int = 1.5 // want error: cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)
	b := 2.5 % 2    // want error: invalid operation: operator % not defined on 2.5 (untyped float constant)
	var c []int
	_ = c[1.5]   // want error: 1.5 (untyped float constant) truncated to int
	_ = int(1.5) // want error: cannot convert 1.5 (untyped float constant) to type int
	var x uint8
	_ = x + 1.5 // want error: 1.5 (untyped float constant) truncated to uint8
	_, _ = a, b
}
