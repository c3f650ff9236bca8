// Constants are exact far beyond the types: 512-bit integers, huge exponents, and rounding once at the end.
package main

import "fmt"

const (
	big    = 1<<511 - 1
	fact30 = 1 * 2 * 3 * 4 * 5 * 6 * 7 * 8 * 9 * 10 * 11 * 12 * 13 * 14 * 15 * 16 * 17 * 18 * 19 * 20 * 21 * 22 * 23 * 24 * 25 * 26 * 27 * 28 * 29 * 30
	tiny   = 1e-500
	pi     = 3.14159265358979323846264338327950288419716939937510582097494459
	ratio  = 1.0 / 3
)

func main() {
	fmt.Println(big>>505, big%1000003, -big>>510, big&(1<<64-1) == 1<<64-1, big^big, ^big == -big-1)
	fmt.Println(fact30/(fact30/31+1), fact30%97, float64(fact30), fact30>>100)
	fmt.Println(tiny*1e500, tiny/1e-499, tiny == 0, float32(tiny*1e480))
	fmt.Println(pi, float32(pi), pi*1e15-3141592653589793 > 0, ratio*3 == 1, ratio+ratio+ratio == 1.0)
	const m = -7
	fmt.Println(m/2, m%3, m>>1, m/2.0, m&0xf, uint8(m&0xff), -m/-2)
	const c = (1 + 2i) * (3 - 4i) / 2i
	fmt.Println(c, real(c*c), imag(c)*1.5, c == complex(-1, -5.5))
	const s = "con" + "cat" + string(rune(0x1F600))
	fmt.Println(s, len(s), s[3:] > s[:3], s[0])
	// want output:
	// 63 917794 -2 true 0 true
	// 30 23 2.6525285981219107e+32 209
	// 1 0.1 false 1e-20
	// 3.141592653589793 3.1415927 true true true
	// -3 -1 -4 -3.5 9 249 -3
	// (1-5.5i) -29.25 -8.25 false
	// concat😀 10 false 99
}
