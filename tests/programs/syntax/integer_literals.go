// Integer literals: prefixes in either case, underscores after the prefix and between digits, leading zero octal.
package main

import "fmt"

func main() {
	fmt.Println(42, 4_2, 0600, 0_600, 0o600, 0o600)
	fmt.Println(0xBadFace, 0xBad_Face, 0x_67_7a_2f_cc_40_c6, 0xfF)
	fmt.Println(0b1010, 0b_1_0, 0, 00, 0_0, 0x0)
	fmt.Println(uint64(0xFFFF_FFFF_FFFF_FFFF), -0x8000_0000_0000_0000)
	const huge = 170141183460469231731687303715884105727
	fmt.Println(huge>>64, huge%1000)
	// want output:
	// 42 42 384 384 384 384
	// 195951310 195951310 113774485586118 255
	// 10 2 0 0 0 0
	// 18446744073709551615 -9223372036854775808
	// 9223372036854775807 727
}
