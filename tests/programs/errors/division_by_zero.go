package main

func main() {
	x := 1
	_ = x / 0   // want error: invalid operation: division by zero
	_ = x % 0   // want error: invalid operation: division by zero
	_ = 1.0 / 0 // want error: invalid operation: division by zero
	x /= 0      // want error: invalid operation: division by zero
	f := 1.0
	_ = f / 0
}
