// Between numbers: integers sign-extend and truncate, floats drop the fraction, float64 to float32 rounds.
package main

import "fmt"

func main() {
	v := uint16(0x10F0)
	fmt.Println(uint32(int8(v)), int8(v), uint8(v), int64(int16(v)<<4), uint64(int32(int16(v)-5000)))
	n := -3
	fmt.Println(uint8(n), uint16(n), uint32(n), uint64(n), int8(n-200), uintptr(n) == ^uintptr(2))
	f := -3.99
	g := 3.99
	fmt.Println(int(f), int(g), int8(f), uint8(g), int64(1e18+g), float32(0.1+f))
	big := int64(1)<<53 + 1
	fmt.Println(float64(big) == float64(big-1), int64(float64(big)), float32(1<<24+n-n+1), int32(float32(16777217)))
	u := uint64(1<<64 - 1)
	fmt.Println(float64(u), float32(u), uint64(float64(1<<63)), uint64(float64(u>>11<<11)), float64(uint64(1<<63+1025)))
	type celsius float32
	type count int8
	fmt.Printf("%v %T %v %T\n", celsius(g), celsius(g), count(n*100), count(1)+2)
	c := complex64(complex(0.1, f))
	fmt.Println(c, complex128(c) == complex(0.1, f), rune(97.0), byte('a'))
	// want output:
	// 4294967280 -16 240 3840 18446744073709550952
	// 253 65533 4294967293 18446744073709551613 53 true
	// -3 3 -3 3 1000000000000000000 -3.89
	// true 9007199254740992 1.6777216e+07 16777216
	// 1.8446744073709552e+19 1.8446744e+19 9223372036854775808 18446744073709549568 9.223372036854778e+18
	// 3.99 main.celsius -44 main.count
	// (0.1-3.99i) false 97 97
}
