// Interfaces hold values of any kind and size as copies; comparing, switching and map keys see the value.
package main

import "fmt"

type big struct{ a, b, c, d int }
type small struct{ x int8 }
type fn func() int
type one struct{ p *int }
type arr [1]any

func main() {
	n := 1
	b := big{1, 2, 3, 4}
	values := []any{true, int8(-1), uint16(2), int64(3), float32(0.5), 1.5, complex64(1i), 2i, "s", b, small{-3}, one{&n}, &n, []int{1}, map[int]int{1: 2}, arr{b}, [0]int{}, struct{}{}, uintptr(9), 'r'}
	b.a = 100
	n = 2
	for _, v := range values {
		switch x := v.(type) {
		case big:
			fmt.Print(x.a, " ")
		case one:
			fmt.Print(*x.p, " ")
		case *int:
			fmt.Print(*x, " ")
		case arr:
			fmt.Print(x[0].(big).a, " ")
		default:
			fmt.Print(x, " ")
		}
	}
	fmt.Println("|")
	fmt.Println(any(big{1, 2, 3, 4}) == values[9], any(small{-3}) == values[10], any(one{&n}) == values[11], any(arr{big{1, 2, 3, 4}}) == values[15], any([0]int{}) == values[16], any(struct{}{}) == values[17])
	m := map[any]int{}
	for i, v := range values {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println(r)
				}
			}()
			m[v] = i
		}()
	}
	fmt.Println(len(m), m[big{1, 2, 3, 4}], m[small{-3}], m[int32('r')], m[2i])
	e := values[9]
	f := e
	g := e.(big)
	g.b = 50
	fmt.Println(e == f, e.(big).b, g.b)
	// want output:
	// true -1 2 3 0.5 1.5 (0+1i) (0+2i) s 1 {-3} 2 2 [1] map[1:2] 1 [] {} 9 114 |
	// true true true true true true
	// runtime error: hash of unhashable type []int
	// runtime error: hash of unhashable type map[int]int
	// 18 9 10 19 7
	// true 2 50
}
