// complex128 and complex64 convert into each other, rounding; numbers with other parts do not.
package main

import "fmt"

type wide complex128

func main() {
	z := 0.1 + 1e40i
	n := complex64(z)
	fmt.Println(n, complex128(n), wide(n), complex64(wide(z)))
	fmt.Println(complex64(16777217), complex128(complex64(1)/3))
	var w wide = 2i
	fmt.Println(w*wide(1i), complex128(w) == 2i)
	var x interface{} = w
	_, isComplex := x.(complex128)
	fmt.Printf("%v %T\n", isComplex, x)
	// want output:
	// (0.1+Infi) (0.10000000149011612+Infi) (0.10000000149011612+Infi) (0.1+Infi)
	// (1.6777216e+07+0i) (0.3333333432674408+0i)
	// (-2+0i) true
	// false main.wide
}
