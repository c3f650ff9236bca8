// comparable: == in the body and map keys; interfaces satisfy it since 1.20 and may panic; comparable structs and arrays do.
package main

import "fmt"

func index[T comparable](s []T, v T) int {
	for i, e := range s {
		if e == v {
			return i
		}
	}
	return -1
}

type set[T comparable] map[T]struct{}

func (s set[T]) add(v T) bool {
	_, had := s[v]
	s[v] = struct{}{}
	return !had
}

type key struct {
	a int
	b any
}

func main() {
	fmt.Println(index([]string{"a", "b"}, "b"), index([]key{{1, "x"}}, key{1, "x"}), index([]any{1, 2.0}, any(2.0)), index([][2]int{{1, 2}}, [2]int{2, 1}))
	s := set[any]{}
	fmt.Println(s.add(1), s.add(1), s.add("1"), s.add(nil), len(s))
	e := set[error]{}
	fmt.Println(e.add(nil), e.add(nil))
	func() {
		defer func() { fmt.Println(recover()) }()
		index([]any{[]int{}}, any([]int{}))
	}()
	defer func() { fmt.Println(recover()) }()
	s.add(func() {})
	// want output:
	// 1 0 1 -1
	// true false true true 3
	// true false
	// runtime error: comparing uncomparable type []int
	// runtime error: hash of unhashable type func()
}
