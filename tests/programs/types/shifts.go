// Shift counts are any integer, signed counts must not be negative, there is no upper limit, and the left type decides the size.
package main

import "fmt"

func main() {
	var s uint = 33
	var i = 1 << s
	var j int32 = 1 << s
	var k = uint64(1 << s)
	var w int64 = 1.0 << 33
	var u = uint8(1<<7) >> s
	var b = make([]byte, 1<<(s-30))
	var x = []int{10: 1, 20: 2}[1<<(s-30)]
	var f = 1<<(s-32) == 2<<(s-33)
	var m = 1<<s == 2<<(s-1)
	fmt.Println(i, j, k, w, u, len(b), x, f, m, 1<<s>>s)
	n := -8
	big := 200
	fmt.Println(n>>1, n>>uint8(63), n>>big, n<<big, int8(n)>>int8(7), uint32(1)<<31>>big, int8(n)<<7)
	var c uint8 = 255
	fmt.Println(uint16(1)<<c, int64(-1)>>c, c<<4>>4, (c<<4)>>4, uint16(c)<<4>>4)
	fmt.Printf("%T %T\n", c<<1, 1<<c)
	defer func() { fmt.Println(recover()) }()
	fmt.Println(1 << n)
	// want output:
	// 8589934592 0 8589934592 8589934592 0 8 0 true true 1
	// -4 -1 -1 0 -1 0 0
	// 0 -1 15 15 255
	// uint8 int
	// runtime error: negative shift amount
}
