// The bytes of a string can be read but not assigned, nor can their address be taken.
package main

func main() {
	s := "abc"
	s[0] = 'x' // want error: cannot assign to s[0] (neither addressable nor a map index expression)
	_ = &s[0] // want error: invalid operation: cannot take address of s[0] (value of type byte)
	s[1]++ // want error: cannot assign to s[1] (neither addressable nor a map index expression)
	const c = "abc"
	_ = c[3] // want error: invalid argument: index 3 out of bounds [0:3]
	_ = c[-1] // want error: invalid argument: index -1 (constant of type int) must not be negative
	_ = s[5]
	_ = c[2:1] // want error: invalid slice indices: 1 < 2
	_ = s["a"] // want error: cannot convert "a" (untyped string constant) to type int
}
