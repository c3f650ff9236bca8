package main

func main() {
	s := "a"
	b := true
	_ = s - s     // want error: invalid operation: operator - not defined on s (variable of type string)
	_ = b + b     // want error: invalid operation: operator + not defined on b (variable of type bool)
	_ = -s        // want error: invalid operation: operator - not defined on s (variable of type string)
	_ = !1        // want error: invalid operation: operator ! not defined on 1 (untyped int constant)
	_ = 1.5 % 1.0 // want error: invalid operation: operator % not defined on 1.5 (untyped float constant)
	_ = ^1.5      // want error: invalid operation: operator ^ not defined on 1.5 (untyped float constant)
	_ = s && s    // want error: invalid operation: operator && not defined on s (variable of type string)
}
