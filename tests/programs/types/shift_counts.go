// Shifts by the width and more give 0 or the sign; a negative count panics; the count may be of any integer type.
package main

import "fmt"

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

func main() {
	var far uint64 = 1 << 63
	s, minus, i := uint(70), -1, -5
	var i8 int8 = -128
	var u8 uint8 = 200
	var u uint64 = 1<<64 - 1
	fmt.Println(i8>>1, i8>>s, i8<<1, i8<<7, u8>>1, u8<<1, u8>>s, u8<<s, i>>1, i>>s, i<<s, u>>63, u>>s, u<<63)
	fmt.Println(1<<far == 0, i>>far, u>>far, 1<<s == 0, int32(1)<<(s-39), uint32(1)<<(s-39))
	try(func() { fmt.Println(1 << minus) })
	try(func() { i <<= minus; fmt.Println(i) })
	try(func() { small := int8(-3); u8 >>= small; fmt.Println(u8) })
	var count uint8 = 3
	var w int64 = 1.0 << count
	var b byte = 1 << count << 4
	fmt.Println(w, b, 1<<count|1, [8]int{}[1<<count>>2])
	for k := uint(0); k < 70; k += 13 {
		fmt.Print(int32(-1)<<k, " ", uint16(0xffff)>>k, " ", int8(0x55)<<k, "; ")
	}
	fmt.Println(u8&^0x10, -7/2, -7%2, 7%-2, -7>>1, i8/-1, i8%-1, -i8)
	// want output:
	// -64 -1 0 0 100 144 0 0 -3 -1 0 1 0 9223372036854775808
	// true -1 0 true -2147483648 2147483648
	// runtime error: negative shift amount
	// runtime error: negative shift amount
	// runtime error: negative shift amount
	// 8 128 9 0
	// -1 65535 85; -8192 7 0; -67108864 0 0; 0 0 0; 0 0 0; 0 0 0; 200 -3 -1 1 -4 -128 0 -128
}
