package main

func main() {
	var s string = 1 // want error: cannot use 1 (untyped int constant) as string value in variable declaration
	var i int
	i = "a"                     // want error: cannot use "a" (untyped string constant) as int value in assignment
	i = 1.5                     // want error: cannot use 1.5 (untyped float constant) as int value in assignment (truncated)
	i = 1 << 70                 // want error: cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in assignment (overflows)
	var p *int = &s             // want error: cannot use &s (value of type *string) as *int value in variable declaration
	s = nil                     // want error: cannot use nil as string value in assignment
	var e error = i             // want error: cannot use i (variable of type int) as error value in variable declaration: int does not implement error (missing method Error)
	var f func(int) = func() {} // want error: cannot use func() {} (value of type func()) as func(int) value in variable declaration
	_, _, _ = p, e, f
}
