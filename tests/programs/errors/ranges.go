package main

func main() {
	for range 1.5 { // want error: cannot range over 1.5 (untyped float constant)
	}
	for i, j := range 10 { // want error: range over 10 (untyped int constant) permits only one iteration variable
		_, _ = i, j
	}
	c := make(chan int)
	for a, b := range c { // want error: range over c (variable of type chan int) permits only one iteration variable
		_, _ = a, b
	}
	var s string
	for s = range 10 { // want error: cannot use 10 (untyped int constant) as string value in range clause
	}
	for s = range []int{} { // want error: cannot use s (value of type int) as string value in assignment
	}
	for i := range s.x { // want error: s.x undefined (type string has no field or method x)
		_ = i
	}
	for range main.x { // want error: main.x undefined (type func() has no field or method x)
	}
}
