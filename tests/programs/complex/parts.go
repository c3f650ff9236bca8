// complex puts a number together, real and imag take it apart; the types go with each other.
package main

import "fmt"

type (
	part   float32
	number complex64
)

func pair() (float32, float32) { return 1, -2 }

func calls(s string, f float64) float64 {
	fmt.Print(s, " ")
	return f
}

func main() {
	var f float32 = 2
	var p part = 3
	a := complex(f, 1)
	b := complex(p, p)
	c := number(4 - 5i)
	fmt.Printf("%T %T %T %T %T\n", a, b, real(c), imag(1i*complex(0, f)), real(2i+complex(1.5, 0)))
	fmt.Println(a, b, c, real(c), imag(c), complex(pair()))
	z := complex(calls("first", 1), calls("second", 2))
	fmt.Println(z, complex(imag(z), real(z)))
	z = complex(imag(z), real(z))
	fmt.Println(z)
	n := 3
	fmt.Println(complex(1, float64(n)), real(complex128(c)), imag(complex64(z)))
	// want output:
	// complex64 complex64 float32 float32 float64
	// (2+1i) (3+3i) (4-5i) 4 -5 (1-2i)
	// first second (1+2i) (2+1i)
	// (2+1i)
	// (1+3i) 4 1
}
