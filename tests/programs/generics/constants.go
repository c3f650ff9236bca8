// A constant used with a type parameter has the type argument's representation.
package main

import "fmt"

type text string

func one[T ~int | ~uint8 | ~float32 | ~float64]() (T, T) {
	const half = 4
	var x T = 1
	return x, x + half*2
}

func letter[T ~rune | ~byte | ~int | ~float64]() T { return 'a' }

func word[T ~string]() T { return "word" + "s" }

func isSet[T ~bool](x T) (T, bool) { return x && true, x == true }

func converted[T ~int8 | ~float64 | ~uint64]() T { return T(100) + T(1.0) }

func spelled[T ~string]() T { return T('x') + T("yz") }

func largest[T ~uint64 | ~float64]() T { return T(1<<62)*2 + 1 }

func compare[T ~int | ~float64 | ~uint8](x T) string {
	switch {
	case x == 0:
		return "zero"
	case x < 10:
		return "small"
	case 200 <= x:
		return "large"
	}
	return "medium"
}

func main() {
	fmt.Println(one[int]())
	fmt.Println(one[uint8]())
	fmt.Println(one[float32]())
	fmt.Println(letter[rune](), letter[byte](), letter[float64]())
	fmt.Println(word[string](), word[text](), spelled[text]())
	fmt.Println(isSet(true))
	fmt.Println(converted[int8](), converted[float64](), converted[uint64]())
	fmt.Println(largest[uint64](), largest[float64]())
	fmt.Println(compare(0), compare(9.5), compare(uint8(250)), compare(-3), compare(50))
}

// want output:
// 1 9
// 1 9
// 1 9
// 97 97 97
// words words xyz
// true true
// 101 101 101
// 9223372036854775809 9.223372036854776e+18
// zero small large small medium
