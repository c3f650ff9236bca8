// The length is part of an array's type, a constant expression of any integral kind; arrays nest; zero is a length.
package main

import "fmt"

type point struct{ x, y float64 }

const n = 2

func main() {
	var a [2 * n]struct{ x, y int32 }
	var b [3][5]int
	var c [2][2][2]float64
	var d [0]int
	var e ['a' - 'a' + 2]byte
	var f [1e1]bool
	var g [len("abc")]*point
	fmt.Printf("%T %T %T %T %T %T %T\n", a, b, c, d, e, f, g)
	fmt.Println(len(a), len(b[0]), len(c), len(d), d == [0]int{}, [2]int{} == [n]int{0, 0})
	b[1] = [5]int{4: 9}
	fmt.Println(b)
	x, y := [2]any{1, "a"}, [2]any{1, "a"}
	fmt.Println(x == y)
	// want output:
	// [4]struct { x int32; y int32 } [3][5]int [2][2][2]float64 [0]int [2]uint8 [10]bool [3]*main.point
	// 4 5 2 0 true true
	// [[0 0 0 0 0] [0 0 0 0 9] [0 0 0 0 0]]
	// true
}
