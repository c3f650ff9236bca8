// Integers of every size wrap; shifts, division and conversion follow the specification.
package main

import "fmt"

func main() {
	var i8 int8 = 127
	i8++
	var u8 uint8
	u8--
	var i32 int32 = -2147483648
	i32 = -i32
	var u32 uint32 = 1 << 31
	u32 <<= 1
	var i64 int64 = -9223372036854775808
	minus := int64(-1)
	fmt.Println(i8, u8, i32, u32, i64/minus, i64%minus)
	a, b := -7, 2
	fmt.Println(a/b, a%b, -a/b, a>>1, uint8(a), uint16(int8(a)), int8(uint8(u8)))
	var s uint = 70
	fmt.Println(1<<s, -1>>s, int8(i8)<<7, uint32(1)<<31>>s)
	x := uint8(0b1010_1010)
	fmt.Println(x&0x0f, x|0x0f, x^0xff, x&^0x0f, ^x, ^int8(5))
	var u64 uint64 = 1<<64 - 1
	fmt.Println(u64, u64/3, u64%10, float64(u64), uint32(u64), int64(u64))
	f := 3.99
	fmt.Println(int(f), int(-f), uint8(f))
	fmt.Println(0x1p4, 1e3, 'a', '\n', 0o17, 1_000)
	var i16 int16 = 300
	i16 *= 300
	fmt.Println(i16, uint16(i16))
	// want output:
	// -128 255 -2147483648 0 -9223372036854775808 0
	// -3 -1 3 -4 249 65529 -1
	// 0 -1 0 0
	// 10 175 85 160 85 -6
	// 18446744073709551615 6148914691236517205 5 1.8446744073709552e+19 4294967295 -1
	// 3 -3 3
	// 16 1000 97 10 15 1000
	// 24464 24464
}
