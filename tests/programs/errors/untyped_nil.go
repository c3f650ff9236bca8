package main

func main() {
	x := nil    // want error: use of untyped nil in assignment
	var y = nil // want error: use of untyped nil in variable declaration
	_, _ = x, y
	_ = nil      // want error: use of untyped nil in assignment to _ identifier
	println(nil) // want error: use of untyped nil in argument to built-in println
	switch nil { // want error: use of untyped nil in switch expression
	}
}
