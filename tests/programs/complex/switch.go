// A switch over a complex number, and one over its type.
package main

import "fmt"

func main() {
	for _, z := range []complex128{1, 1i, 2 + 2i, 5} {
		switch z {
		case 1:
			fmt.Println("one")
		case 1i, complex(real(z), real(z)):
			fmt.Println("on an axis or diagonal", z)
		default:
			fmt.Println("elsewhere")
		}
		if w := z * z; w != -1 && !(w == 1) {
			fmt.Println(w)
		}
	}
	for _, x := range []any{1i, complex64(1i), 1.0} {
		switch x := x.(type) {
		case complex64:
			fmt.Println("complex64", real(x)+float32(1))
		case complex128:
			fmt.Println("complex128", imag(x)+float64(1))
		default:
			fmt.Println("neither")
		}
	}
	// want output:
	// one
	// on an axis or diagonal (0+1i)
	// on an axis or diagonal (2+2i)
	// (0+8i)
	// elsewhere
	// (25+0i)
	// complex128 2
	// complex64 1
	// neither
}
