// complex64 and complex128 have + - * / and comparison with == and !=; complex64 is rounded after each operation.
package main

import "fmt"

func main() {
	a, b := 1.5+2i, complex(0.1, -3)
	fmt.Println(a+b, a-b, a*b, a/b, -a, +b)
	c, d := complex64(a), complex64(b)
	fmt.Println(c+d, c-d, c*d, c/d, -c, +d)
	fmt.Println(a == b, a != b, a == complex(1.5, 2), c == complex64(a), d != d)
	a += 1
	a *= 2i
	a /= b
	a -= 0.5i
	c++
	d--
	d *= d
	fmt.Println(a, c, d)
	a = complex(imag(a), real(a)) + a*a - 2*a/b
	a, b = b, a
	fmt.Println(a, b, a*(b+a*(b-a)))
	var sum complex64
	for range 10 {
		sum += 0.1 - 0.1i
	}
	fmt.Println(sum, 1/sum)
	// want output:
	// (1.6-1i) (1.4+5i) (6.15-4.3i) (-0.6492785793562708+0.5216426193118757i) (-1.5-2i) (0.1-3i)
	// (1.6-1i) (1.4+5i) (6.15-4.3i) (-0.6492786+0.5216426i) (-1.5-2i) (0.1-3i)
	// false true true true false
	// (-1.7092119866814652-1.7763596004439512i) (2.5+2i) (-8.19+5.3999996i)
	// (0.1-3i) (-3.155392454554749+5.5407790825584105i) (50.697243618201995-64.80811320754717i)
	// (1.0000001-1.0000001i) (0.49999994+0.49999994i)
}
