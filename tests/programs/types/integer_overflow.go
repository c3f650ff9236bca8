// Unsigned arithmetic wraps modulo 2^n; signed overflow wraps too, in every operation and assignment operation.
package main

import "fmt"

func main() {
	u8, u16, u32, u64 := uint8(255), uint16(65535), uint32(1<<32-1), uint64(1<<64-1)
	fmt.Println(u8+1, u16+1, u32+1, u64+1, u8*u8, u16*u16, u32*u32, u64*u64)
	i8, i16, i32, i64 := int8(127), int16(1<<15-1), int32(1<<31-1), int64(1<<63-1)
	fmt.Println(i8+1, i16+1, i32+1, i64+1, i8*i8, i16*i16, i32*i32, i64*i64, -i8-2)
	i8 += 100
	u8 *= 3
	i16 <<= 1
	u32 -= 1 << 31
	i64++
	fmt.Println(i8, u8, i16, u32, i64, i64-1 > i64)
	a, b := uint8(200), uint8(100)
	fmt.Println(a+b, int(a+b), int(a)+int(b), (a+b)/2, b-a, a > b-a, uint16(a+b), ^a)
	fmt.Println(int8(a), uint8(i8), int8(b)<<1, uint16(i8), u32+u32, int16(u8), uint64(i8))
	// want output:
	// 0 0 0 0 1 1 1 1
	// -128 -32768 -2147483648 -9223372036854775808 1 1 1 1 127
	// -29 253 -2 2147483647 -9223372036854775808 true
	// 44 44 300 22 156 true 44 55
	// -56 227 -56 65507 4294967294 253 18446744073709551587
}
