package main

func add[P int | string](x P) {
	_ = x + 1     // want error: invalid operation: x + 1 (mismatched types P and untyped int)
	_ = 1 + x     // want error: invalid operation: 1 + x (mismatched types untyped int and P)
	_ = x < "a"   // want error: invalid operation: x < "a" (mismatched types P and untyped string)
	_ = min(x, 1) // want error: invalid argument: mismatched types P (previous argument) and untyped int (type of 1)
}

func compare[P any](x P) bool { return x == 1 } // want error: invalid operation: x == 1 (mismatched types P and untyped int)

func float[P ~int | ~float64](x P) {
	_ = x + 1.5 // want error: cannot convert 1.5 (untyped float constant) to type P
	_ = x + "a" // want error: invalid operation: x + "a" (mismatched types P and untyped string)
	_ = P(1.5)  // want error: cannot convert 1.5 (untyped float value) to type P: cannot convert 1.5 (untyped float constant) to type int (in P)
	_ = P("a")  // want error: cannot convert "a" (untyped string value) to type P: cannot convert "a" (untyped string constant) to type int (in P)
}

func small[P int8 | int](x P) P { return P(1000) + x } // want error: cannot convert 1000 (untyped int value) to type P: constant 1000 overflows int8 (in P)

func parts[C ~complex128, F ~float64](c C, f F) {
	_ = real(c)       // want error: c (variable of type C constrained by ~complex128) not supported as argument to built-in real for go1.18 (see go.dev/issue/50937)
	_ = imag(c)       // want error: c (variable of type C constrained by ~complex128) not supported as argument to built-in imag for go1.18 (see go.dev/issue/50937)
	_ = complex(f, f) // want error: f (variable of type F constrained by ~float64) not supported as argument to built-in complex for go1.18 (see go.dev/issue/50937)
	_ = real(f)       // want error: invalid argument: argument has type F, expected complex type
}

func main() {}
