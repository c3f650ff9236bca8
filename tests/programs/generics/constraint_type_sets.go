// Unions, ~, embedded constraints and methods: only what all types of the set can do is permitted in the body.
package main

import "fmt"

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}
type float interface{ ~float32 | ~float64 }
type number interface{ integer | float }
type stringish interface{ ~string | ~[]byte }
type named interface {
	~int
	fmt.Stringer
}
type id int

func (i id) String() string { return fmt.Sprintf("id-%d", int(i)) }

func sum[T number](values ...T) (t T) {
	for _, v := range values {
		t += v
	}
	return t
}
func shift[T integer](v T) T          { return v<<7 | v&1 ^ v%3 }
func half[T float](v T) T             { return v / 2 }
func size[T stringish](s T) int       { return len(s) }
func at[T stringish](s T, i int) byte { return s[i] }
func show[T named](v T) string        { return v.String() + fmt.Sprint(int(v)+1) }
func max3[T number | ~string](a, b, c T) T {
	return max(a, b, c)
}

func main() {
	fmt.Println(sum(1, 2, 3), sum(1.5, 2), sum[int8](100, 100), sum[id](1, 2))
	fmt.Println(shift(int8(3)), shift(int64(3)), shift(id(3)), half(float32(1)/3), half(1.0/3))
	fmt.Println(size("abc"), size([]byte{1}), at("abc", 1), at([]byte{7}, 0), show(id(4)), max3("a", "c", "b"), max3(1, 3, 2))
	// want output:
	// 6 3.5 -56 id-3
	// -127 385 id-385 0.16666667 0.16666666666666666
	// 3 1 98 7 id-45 c 3
}
