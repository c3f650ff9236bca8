// The builtin println writes complex numbers in parentheses, in scientific form.
package main

import "math"

func main() {
	println(1+2i, complex64(1-0.5i), complex(0, math.Copysign(0, -1)))
	println(complex(math.Inf(1), math.NaN()), complex(math.NaN(), math.Inf(-1)))
	// want stderr: (1+2i) (1-0.5i) (0-0i)
	// want stderr: (+Inf+NaNi) (NaN-Infi)
}
