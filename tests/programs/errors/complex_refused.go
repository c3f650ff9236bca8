// not in go: complex numbers come later
package main

func main() {
	x := 1i            // want error: complex numbers not supported by gopark yet
	var y complex128   // want error: complex numbers not supported by gopark yet
	z := complex(1, 2) // want error: complex numbers not supported by gopark yet
	_, _, _ = x, y, z
}
