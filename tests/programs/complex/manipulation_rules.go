// complex, real and imag of constants are constants; the types follow from the arguments; untyped ones adapt.
package main

import "fmt"

type myFloat float32
type myComplex complex128

func main() {
	var a = complex(2, -2)
	const b = complex(1.0, -1.4)
	x := float32(0.5)
	var c64 = complex(5, -x)
	var s int = complex(1, 0)
	_ = s
	var im = imag(b)
	var rl = real(c64)
	const c = imag(b)
	const d int = real(3 + 0i)
	var f float32 = real('a')
	fmt.Printf("%T %T %T %T %T %v %v %v\n", a, c64, im, rl, real(myComplex(1)), c, d, f)
	fmt.Println(complex(myFloat(1), 2), imag(myComplex(2i)), complex(1, 2) == 1+2i, real(2i)+1, imag(1.5))
	z := myComplex(3 + 4i)
	z *= z
	z++
	fmt.Println(z, real(z), -z, z == myComplex(complex(real(z), imag(z))), z != 0)
	// want output:
	// complex128 complex64 float64 float32 float64 -1.4 3 97
	// (1+2i) 2 true 1 0
	// (-6+24i) -6 (6-24i) true true
}
