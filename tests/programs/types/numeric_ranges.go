// The sizes of the numeric types show where they wrap; int and uint are 64 bits; byte and rune are aliases.
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	var i8, i16, i32, i64 = int8(127), int16(32767), int32(1<<31 - 1), int64(1<<63 - 1)
	i8++
	i16++
	i32++
	i64++
	fmt.Println(i8, i16, i32, i64, -i8, -i64)
	var u8, u16, u32, u64 = uint8(0), uint16(0), uint32(0), uint64(0)
	u8--
	u16--
	u32--
	u64--
	fmt.Println(u8, u16, u32, u64, uint(0)-uint(u8/255))
	fmt.Println(unsafe.Sizeof(int(0)), unsafe.Sizeof(uintptr(0)), unsafe.Sizeof(complex64(0)))
	var b byte = 'a'
	var r rune = 'b'
	var u uint8 = b
	var i int32 = r
	fmt.Printf("%T %T %v %v\n", b, r, u, i)
	// want output:
	// -128 -32768 -2147483648 -9223372036854775808 -128 -9223372036854775808
	// 255 65535 4294967295 18446744073709551615 18446744073709551615
	// 8 8 8
	// uint8 int32 97 98
}
