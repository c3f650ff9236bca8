package main

func f() int { return 1 }

func main() {
	_ = &1   // want error: invalid operation: cannot take address of 1 (untyped int constant)
	_ = &f() // want error: invalid operation: cannot take address of f() (value of type int)
	m := map[int]int{}
	_ = &m[1] // want error: invalid operation: cannot take address of m[1] (map index expression of type int)
	x := 1
	_ = *x    // want error: invalid operation: cannot indirect x (variable of type int)
	_ = &main // want error: invalid operation: cannot take address of main (value of type func())
}
