package main

func main() {
	f := 1.5
	i := 1
	_ = f << 1             // want error: invalid operation: shifted operand f (variable of type float64) must be integer
	_ = 1.5 << 1           // want error: invalid operation: shifted operand 1.5 (untyped float constant) must be integer
	_ = i << 1.5           // want error: 1.5 (untyped float constant) truncated to uint
	_ = i << -1            // want error: invalid operation: negative shift count -1 (untyped int constant)
	_ = i << f             // want error: invalid operation: shift count f (variable of type float64) must be integer
	_ = 1 << 2000          // want error: invalid operation: invalid shift count 2000 (untyped int constant)
	var g float64 = 1 << i // want error: invalid operation: shifted operand 1 (type float64) must be integer
	_ = g
	_ = i << "a" // want error: cannot convert "a" (untyped string constant) to type uint
}
