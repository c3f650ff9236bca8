package main

func main() {
	i := 1
	s := "a"
	var f float64
	_ = i + s    // want error: invalid operation: i + s (mismatched types int and string)
	_ = i + f    // want error: invalid operation: i + f (mismatched types int and float64)
	_ = s == i   // want error: invalid operation: s == i (mismatched types string and int)
	i += s       // want error: invalid operation: i += s (mismatched types int and string)
	_ = 1 + "a"  // want error: invalid operation: 1 + "a" (mismatched types untyped int and untyped string)
	_ = i < f    // want error: invalid operation: i < f (mismatched types int and float64)
	_ = i == nil // want error: invalid operation: i == nil (mismatched types int and untyped nil)
}
