// Two types are identical or different: by structure for literals, by name for defined types.
package main

import "fmt"

type (
	a0 = []string
	a1 = a0
	a2 = struct{ a, b int }
	a4 = func(a2, float64) *a0
	b0 a0
	b1 []string
	b2 struct{ a, b int }
	b4 func(int, float64) *b0
)

func same[T any](x, y any) bool {
	_, first := x.(T)
	_, second := y.(T)
	return first && second
}

func main() {
	fmt.Println(same[[]string](a0{}, a1{}), same[a0](b0{}, a0{}), same[b0](b0{}, b1{}))
	fmt.Println(same[a4](a4(nil), (func(struct {
		a, b int
	}, float64) *[]string)(nil)))
	fmt.Println(same[func(x int, y string)](func(int, string) {}, func(a int, b string) {}))
	fmt.Println(same[func(...int)](func(...int) {}, func([]int) {}))
	fmt.Println(same[struct{ a int }](struct{ a int }{}, struct {
		a int `tag`
	}{}))
	fmt.Println(same[interface {
		M()
		N()
	}](nil, nil), same[map[string]chan<- int](map[string]chan<- int{}, map[string]chan int{}))
	fmt.Println(same[[2]byte]([2]uint8{}, [1 + 1]byte{}), same[struct{ b2 }](struct{ b2 }{}, struct{ b2 b2 }{}))
	fmt.Println(same[any](1, 2), same[rune](int32(1), 'x'))
	// want output:
	// true false false
	// true
	// true
	// false
	// false
	// false false
	// true false
	// true true
}
