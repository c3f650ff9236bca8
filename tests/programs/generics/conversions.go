// Conversions to and from type parameters are those of the type arguments.
package main

import "fmt"

type Number interface {
	~int | ~int8 | ~uint16 | ~int64 | ~uint64 | ~float32 | ~float64
}

func to[T, F Number](x F) T { return T(x) }

func text[T ~string | ~[]byte | ~[]rune](x T) (string, int) { return string(x), len(T(x)) }

func from[T ~string | ~[]byte](s string) T { return T(s) }

func runes[T ~string](s T) []rune { return []rune(s) }

func letter[T ~rune | ~byte | ~int](x T) string { return string(rune(x)) }

func boxed[T any](x T) any { return x }

func viaAny[T any](x T) T { return any(x).(T) }

func array[T any](s []T) ([2]T, *[2]T) { return [2]T(s), (*[2]T)(s) }

func send[T any](c chan T) (chan<- T, <-chan T) { return c, c }

type name string
type small int8

func main() {
	fmt.Println(to[int](3.99), to[int8](300), to[uint16](-1), to[float32](1<<24+1), to[small](200), to[float64](float32(0.1)))
	fmt.Println(to[uint64](-1), to[int64](uint64(1<<63)), to[float64](uint64(1<<63)))
	fmt.Println(text("né"))
	fmt.Println(text([]byte("né")))
	fmt.Println(text([]rune("né")))
	fmt.Println(from[name]("n"), from[[]byte]("n"), runes(name("né")), letter('x'), letter[byte](65))
	fmt.Printf("%T %T %T %v\n", boxed(small(1)), boxed[any](name("s")), boxed[error](nil), boxed[*int](nil) == nil)
	fmt.Println(viaAny(3), viaAny([]string{"a"}), viaAny(struct{ a, b, c int }{1, 2, 3}))
	a, p := array([]string{"x", "y", "z"})
	p[0] = "changed"
	fmt.Println(a, *p)
	s, r := send(make(chan name, 1))
	s <- "sent"
	fmt.Println(<-r)
}

// want output:
// 3 44 65535 1.6777216e+07 -56 0.10000000149011612
// 18446744073709551615 -9223372036854775808 9.223372036854776e+18
// né 3
// né 3
// né 2
// n [110] [110 233] x A
// main.small main.name <nil> false
// 3 [a] {1 2 3}
// [x y] [changed y]
// sent
