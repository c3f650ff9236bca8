package main

func main() {
	var a [3]int
	var s []int
	_ = a[3]     // want error: invalid argument: index 3 out of bounds [0:3]
	_ = a[-1]    // want error: invalid argument: index -1 (constant of type int) must not be negative
	_ = s["a"]   // want error: cannot convert "a" (untyped string constant) to type int
	_ = s[1<<70] // want error: 1 << 70 (untyped int constant 1180591620717411303424) overflows int
	_ = "abc"[5] // want error: invalid argument: index 5 out of bounds [0:3]
	x := 1
	_ = x[0]    // want error: cannot index x (variable of type int)
	_ = s[x, x] // want error: invalid operation: more than one index
	var m map[string]int
	_ = m[1] // want error: cannot use 1 (untyped int constant) as string value in map index
}
