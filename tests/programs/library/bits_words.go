// Package math/bits counts, multiplies and divides words.
package main

import (
	"fmt"
	"math/bits"
)

func main() {
	fmt.Println(bits.LeadingZeros64(1), bits.TrailingZeros64(8), bits.OnesCount64(0xff0f), bits.TrailingZeros64(0)) // want: 63 3 12 64
	fmt.Println(bits.Mul64(1<<63, 6))                                                                               // want: 3 0
	fmt.Println(bits.Div64(3, 5, 7))                                                                                // want: 7905747460161236407 4
	fmt.Println(bits.Add64(1<<63, 1<<63, 1))                                                                        // want: 1 1
	fmt.Println(bits.Len(1000), bits.Reverse16(1), bits.RotateLeft8(0x81, 1))                                       // want: 10 32768 3
	defer func() { fmt.Println(recover()) }()
	bits.Div64(7, 0, 7) // want: runtime error: integer overflow
}
