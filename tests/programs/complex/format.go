// fmt writes complex numbers as two floats; the imaginary part always has its sign, flags are for each part.
package main

import (
	"fmt"
	"math"
)

func main() {
	z, n := 1.5-2.25e10i, complex64(complex(0.1, 3))
	for _, verb := range []string{"%v", "%+v", "%#v", "%g", "%G", "%f", "%F", "%e", "%E", "%x", "%X", "%b", "%T"} {
		fmt.Printf(verb+" "+verb+"\n", z, n)
	}
	for _, verb := range []string{"%8.2f", "%-12.3g|", "% .1f", "%+.1e", "%020.3f", "%#g", "%d", "%s", "%p"} {
		fmt.Printf(verb+"\n", z)
	}
	inf := math.Inf(1)
	fmt.Println(complex(inf, -inf), complex(math.NaN(), inf), complex(0, math.Copysign(0, -1)))
	fmt.Printf("%6.1f %v %06.1f\n", complex(inf, inf), []complex64{1, 2i}, complex(1, math.NaN()))
	fmt.Println(map[complex128]string{2: "c", 1i: "a", 1: "b", complex(1, -1): "d"})
	// want output:
	// (1.5-2.25e+10i) (0.1+3i)
	// (1.5-2.25e+10i) (0.1+3i)
	// (1.5-2.25e+10i) (0.1+3i)
	// (1.5-2.25e+10i) (0.1+3i)
	// (1.5-2.25E+10i) (0.1+3i)
	// (1.500000-22500000000.000000i) (0.100000+3.000000i)
	// (1.500000-22500000000.000000i) (0.100000+3.000000i)
	// (1.500000e+00-2.250000e+10i) (1.000000e-01+3.000000e+00i)
	// (1.500000E+00-2.250000E+10i) (1.000000E-01+3.000000E+00i)
	// (0x1.8p+00-0x1.4f46b04p+34i) (0x1.99999ap-04+0x1.8p+01i)
	// (0X1.8P+00-0X1.4F46B04P+34i) (0X1.99999AP-04+0X1.8P+01i)
	// (6755399441055744p-52-5898240000000000p-18i) (13421773p-27+12582912p-22i)
	// complex128 complex64
	// (    1.50-22500000000.00i)
	// (1.5         -2.25e+10   i)|
	// ( 1.5-22500000000.0i)
	// (+1.5e+00-2.2e+10i)
	// (0000000000000001.500-000022500000000.000i)
	// (1.50000-2.25000e+10i)
	// %!d(complex128=(1.5-2.25e+10i))
	// %!s(complex128=(1.5-2.25e+10i))
	// %!p(complex128=(1.5-2.25e+10i))
	// (+Inf-Infi) (NaN+Infi) (0-0i)
	// (  +Inf  +Infi) [(1+0i) (0+2i)] (0001.0  +NaNi)
	// map[(0+1i):a (1-1i):d (1+0i):b (2+0i):c]
}
