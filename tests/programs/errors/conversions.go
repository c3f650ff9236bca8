package main

func main() {
	_ = int("a")    // want error: cannot convert "a" (untyped string constant) to type int
	_ = string(1.5) // want error: cannot convert 1.5 (untyped float constant) to type string
	var s []int
	_ = []string(s) // want error: cannot convert s (variable of type []int) to type []string
	_ = int()       // want error: missing argument in conversion to int
	_ = int(1, 2)   // want error: too many arguments in conversion to int
	_ = []int(s...) // want error: invalid use of ... in conversion to []int
	var p *int
	_ = (*string)(p) // want error: cannot convert p (variable of type *int) to type *string
	_ = error(1)     // want error: cannot convert 1 (untyped int constant) to type error
}
