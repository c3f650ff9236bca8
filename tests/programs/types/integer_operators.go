// Integer division truncates toward zero, x = q*y + r; the most negative value divided by -1 is itself; zero panics.
package main

import "fmt"

func main() {
	for _, xy := range [][2]int{{5, 3}, {-5, 3}, {5, -3}, {-5, -3}} {
		fmt.Println(xy[0]/xy[1], xy[0]%xy[1])
	}
	var i8, i16, i32, i64 int8 = -128, 0, 0, 0
	m := -1
	fmt.Println(i8/int8(m), i8%int8(m), i8*int8(m), -i8, i16, i32, i64)
	min64, min32 := -1<<63, int32(-1<<31)
	fmt.Println(min64/m, min64%m, min32/int32(m), min32%int32(m), min32/2, min32>>1, -5/4, -5>>2)
	x, y := 0b1100, 0b1010
	fmt.Println(x&y, x|y, x^y, x&^y, ^x, +x, -x, x<<2>>1)
	var u8 uint8 = 200
	fmt.Println(u8/7, u8%7, u8*2, u8+100, -u8, ^u8, u8<<1, u8>>9)
	zero := 0
	for _, f := range []func() int{func() int { return 1 / zero }, func() int { return 1 % zero }, func() int { return int(u8 / uint8(zero)) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	// want output:
	// 1 2
	// -1 -2
	// -1 2
	// 1 -2
	// -128 0 -128 -128 0 0 0
	// -9223372036854775808 0 -2147483648 0 -1073741824 -1073741824 -1 -2
	// 8 14 6 4 -13 12 -12 24
	// 28 4 144 44 56 55 144 0
	// runtime error: integer divide by zero
	// runtime error: integer divide by zero
	// runtime error: integer divide by zero
}
