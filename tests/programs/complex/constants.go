// Complex constants are exact; one without an imaginary part may become an integer or a float.
package main

import "fmt"

const (
	z     = 1 + 2i
	third = z / 3
	back  = third * 3
	five  = real(z * (1 - 2i))
	index = 4 + 0i
	huge  = 1e300i * 1e300i / 1e600
)

func main() {
	var n int = index
	var r rune = 'a' + 0i
	var f float32 = five / 2
	fmt.Println(z*z, back == z, five, n, r, f, huge, len([index]int{}))
	fmt.Printf("%T %T %T %T\n", z, real(z), index, 'a'+1i)
	fmt.Println(0x10i, 0b11i, 0o17i, 17i, 1_000i, 0x1p-2i, .5e1i, -1i*1i)
	fmt.Println(complex(1, 2), complex('a', 1<<3), imag(2i), imag(3), 1<<(2+0i))
	const narrow complex64 = 1.0 / 3
	fmt.Println(narrow, complex128(narrow), real(narrow))
	// want output:
	// (-3+4i) true 5 4 97 2.5 (-1+0i) 4
	// complex128 float64 complex128 complex128
	// (0+16i) (0+3i) (0+15i) (0+17i) (0+1000i) (0+0.25i) (0+5i) (1+0i)
	// (1+2i) (97+8i) 2 0 4
	// (0.33333334+0i) (0.3333333432674408+0i) 0.33333334
}
