// For every size and sign: x == (x/y)*y + x%y, |x%y| < |y|, and shifts multiply and floor-divide by powers of two.
package main

import "fmt"

type integer interface {
	~int8 | ~int16 | ~int32 | ~int64 | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

func holds[T integer](values ...T) (failures int, sum T) {
	for _, x := range values {
		for _, y := range values {
			if y == 0 {
				continue
			}
			q, r := x/y, x%y
			if q*y+r != x || r != 0 && (r < 0) != (x < 0) {
				failures++
			}
			sum = sum*31 + q ^ r
		}
		for s := range 4 {
			if x>>s<<s != x&^(1<<s-1) || x<<s != x*(1<<s) {
				failures++
			}
		}
	}
	return
}

func main() {
	fmt.Println(holds[int8](0, 1, -1, 2, -3, 7, 127, -128, -127))
	fmt.Println(holds[int16](0, 1, -1, 300, -301, 32767, -32768))
	fmt.Println(holds[int32](0, 1, -1, 70000, -70001, 1<<31-1, -1<<31))
	fmt.Println(holds[int64](0, 1, -1, 1<<40, -1<<40+1, 1<<63-1, -1<<63))
	fmt.Println(holds[uint8](0, 1, 2, 3, 127, 128, 255))
	fmt.Println(holds[uint16](0, 1, 300, 65535))
	fmt.Println(holds[uint32](0, 1, 70000, 1<<31, 1<<32-1))
	fmt.Println(holds[uint64](0, 1, 1<<40, 1<<63, 1<<64-1))
	// want output:
	// 0 -60
	// 0 -18079
	// 0 -2008673149
	// 0 8997389441875360891
	// 0 48
	// 0 53481
	// 0 3886465651
	// 0 9661924466412375424
}
