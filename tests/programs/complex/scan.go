// fmt scans complex numbers with and without parentheses.
package main

import "fmt"

func main() {
	var a complex64
	var b complex128
	n, err := fmt.Sscan("(1+2i) 3e1-0x4p0i", &a, &b)
	fmt.Println(n, err, a, b)
	for _, text := range []string{"12", "(1+2", "(1+2i", "1+2", "x", ""} {
		n, err = fmt.Sscan(text, &b)
		fmt.Println(n, err, b)
	}
	n, err = fmt.Sscanf("1+2i", "%d", &a)
	fmt.Println(n, err)
	// want output:
	// 2 <nil> (1+2i) (30-4i)
	// 0 syntax error scanning complex number (30-4i)
	// 0 syntax error scanning complex number (30-4i)
	// 0 syntax error scanning complex number (30-4i)
	// 0 syntax error scanning complex number (30-4i)
	// 0 syntax error scanning complex number (30-4i)
	// 0 EOF (30-4i)
	// 0 bad verb '%d' for complex
}
