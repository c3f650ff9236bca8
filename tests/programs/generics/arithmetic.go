// Operators on type parameters are those of the type argument: they wrap, divide and concatenate as it does.
package main

import "fmt"

type Integer interface {
	~int | ~int8 | ~uint8 | ~int32 | ~uint64
}

type Number interface {
	Integer | ~float32 | ~float64
}

type celsius float64

func double[T Number | ~string](x T) T { return x + x }

func half[T Number](x T) T { return x / 2 }

func grow[T Number](x T) T {
	x++
	x += 100
	x *= 3
	return -x
}

func bits[T Integer](x T, n uint) (T, T, T, T) {
	return x << n, x >> n, x &^ 5, ^x % 7
}

func main() {
	fmt.Println(double(3), double[int8](100), double(uint8(200)), double(1.25), double("ab"), double(celsius(2)))
	fmt.Println(half(7), half(-7), half(7.0), half[float32](1), half[uint64](1<<63))
	fmt.Println(grow(1), grow[int8](1), grow[uint8](1), grow(0.5), grow[float32](0.1))
	fmt.Println(bits(-9, 2))
	fmt.Println(bits[int8](100, 3))
	fmt.Println(bits[uint8](200, 9))
	fmt.Println(bits[uint64](1<<63, 63))
}

// want output:
// 6 -56 144 2.5 abab 4
// 3 -3 3.5 0.5 4611686018427387904
// -306 -50 206 -304.5 -303.3
// -36 -3 -14 1
// 32 12 96 -3
// 0 0 200 6
// 0 1 9223372036854775808 0
