// Floating-point literals: parts may be elided; leading zeros stay decimal; hexadecimal mantissas have binary exponents.
package main

import "fmt"

func main() {
	fmt.Println(0., 72.40, 072.40, 2.71828, 1.e+0, 6.67428e-11, 1e6, .25, .12345e+5, 1_5., 0.15e+0_2)
	fmt.Println(0x1p-2, 0x2.p10, 0x1.Fp+0, 0x.8p-0, 0x_1FFFp-16, 0x15e-2)
	fmt.Println(08.5, 09e1, 0_1.5)
	fmt.Println(0x1.fffffffffffffp1023, 5e-324, 1e-400)
	// want output:
	// 0 72.4 72.4 2.71828 1 6.67428e-11 1e+06 0.25 12345 15 15
	// 0.25 2048 1.9375 0.5 0.1249847412109375 348
	// 8.5 90 1.5
	// 1.7976931348623157e+308 5e-324 0
}
