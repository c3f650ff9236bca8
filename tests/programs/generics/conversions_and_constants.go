// Converting between type parameters converts for each type; constants convert to non-constant values; shifts and overflow too.
package main

import "fmt"

type number interface {
	~int8 | ~uint8 | ~int | ~float32 | ~float64
}

func conv[To, From number](v From) To                { return To(v) }
func one[T number]() T                               { return 1 }
func seven[T number](v T) T                          { return v*7 + 100/7 }
func text[T ~string | ~[]byte | ~[]rune](s T) string { return string(s) }
func bytes[T ~string | ~[]byte](s T) []byte          { return []byte(s) }
func char[T ~int32 | ~uint8](c T) string             { return string(rune(c)) }
func isNil[T ~[]int | ~map[int]int](v T) bool        { return v == nil }
func wrap[T ~int8 | ~uint8](v T) T                   { return v + 100 }
func shift[T ~int8 | ~uint8 | ~int](v T, n uint) T   { return v << n >> n }

func main() {
	big := 300.7
	fmt.Println(conv[int8](100), conv[uint8](-1), conv[int](2.9), conv[float32](0.1), conv[float64](float32(0.1)), conv[int](big))
	fmt.Println(one[float64]()/2, one[int]()/2, seven(int8(20)), seven(0.5), seven(uint8(40)))
	fmt.Println(text("a"), text([]byte{'b'}), text([]rune{0x65e5}), bytes("x"), char('é'), char(byte(65)))
	fmt.Println(isNil([]int(nil)), isNil(map[int]int{}), wrap(int8(100)), wrap(uint8(200)), shift(int8(100), 2), shift(uint8(255), 4), shift(5, 63))
	fmt.Printf("%T %T\n", one[uint8](), conv[float32](1))
	// want output:
	// 100 255 2 0.1 0.10000000149011612 300
	// 0.5 0 -102 17.5 38
	// a b 日 [120] é A
	// true false -56 44 -28 15 -1
	// uint8 float32
}
