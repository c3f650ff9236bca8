package main

func main() {
	x := ~1   // want error: cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)
	y := ~"a" // want error: cannot use ~ outside of interface or type constraint
	_, _ = x, y
}
