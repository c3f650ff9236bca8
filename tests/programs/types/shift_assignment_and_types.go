// Shifts of each size by each count type, with counts at and beyond the width, also as assignment operations.
package main

import "fmt"

func shl[T ~int8 | ~uint8 | ~int16 | ~uint16 | ~int32 | ~uint32 | ~int64 | ~uint64](v T) (out []T) {
	for _, n := range []uint{0, 1, 7, 8, 15, 16, 31, 32, 63, 64, 1 << 40} {
		out = append(out, v<<n, v>>n)
	}
	return
}

func main() {
	fmt.Println(shl(int8(-127)))
	fmt.Println(shl(uint8(129)))
	fmt.Println(shl(int16(-32767)))
	fmt.Println(shl(uint32(1<<31 + 1)))
	fmt.Println(shl(int64(-1<<63 + 1)))
	fmt.Println(shl(uint64(1<<63 + 1)))
	var i8 int8 = 1
	var big uint64 = 1 << 63
	i8 <<= 7
	fmt.Println(i8, i8>>big, i8<<big)
	i8 >>= uint8(255)
	n := int8(3)
	u := uint16(1)
	u <<= n
	u <<= 14
	fmt.Println(i8, u, 1<<n<<n>>n)
	defer func() { fmt.Println(recover(), u) }()
	n = -n
	u >>= n
	// want output:
	// [-127 -127 2 -64 -128 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1]
	// [129 129 2 64 128 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0]
	// [-32767 -32767 2 -16384 128 -256 256 -128 -32768 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1]
	// [2147483649 2147483649 2 1073741824 128 16777216 256 8388608 32768 65536 65536 32768 2147483648 1 0 0 0 0 0 0 0 0]
	// [-9223372036854775807 -9223372036854775807 2 -4611686018427387904 128 -72057594037927936 256 -36028797018963968 32768 -281474976710656 65536 -140737488355328 2147483648 -4294967296 4294967296 -2147483648 -9223372036854775808 -1 0 -1 0 -1]
	// [9223372036854775809 9223372036854775809 2 4611686018427387904 128 72057594037927936 256 36028797018963968 32768 281474976710656 65536 140737488355328 2147483648 4294967296 4294967296 2147483648 9223372036854775808 1 0 0 0 0]
	// -128 -1 0
	// -1 0 8
	// runtime error: negative shift amount 0
}
