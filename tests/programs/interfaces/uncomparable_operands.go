// Comparing or hashing dynamic values that cannot be compared panics; what differs first may decide before.
package main

import "fmt"

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%T %v\n", r, r)
		}
	}()
	f()
}

type (
	pair   struct{ a, b any }
	list   []int
	action func()
	holder struct{ items []int }
)

func main() {
	pairs := [][2]any{{holder{}, holder{}}, {[]int{1}, []int{1}}, {action(nil), action(nil)}, {list{}, []int{}},
		{pair{1, list{}}, pair{2, list{}}}, {pair{1, list{}}, pair{1, list{}}}, {[2]any{1, list{}}, [2]any{2, list{}}},
		{[1][]int{}, [1][]int{}}, {map[int]int{}, map[int]int{}}}
	for _, p := range pairs {
		try(func() { fmt.Println(p[0] == p[1]) })
	}
	try(func() { fmt.Println(pair{list{}, 1} == pair{list{}, 2}) })
	try(func() { fmt.Println(any(list{}) == nil, any(list{}) == any(1), any(1) == any(int64(1))) })
	try(func() {
		switch any(list{}) {
		case any(list{}):
		}
	})
	try(func() { _ = map[any]int{holder{}: 1} })
	try(func() { m := map[pair]int{}; m[pair{1, list{}}] = 1 })
	// want output:
	// runtime.errorString runtime error: comparing uncomparable type main.holder
	// runtime.errorString runtime error: comparing uncomparable type []int
	// runtime.errorString runtime error: comparing uncomparable type main.action
	// false
	// false
	// runtime.errorString runtime error: comparing uncomparable type main.list
	// false
	// runtime.errorString runtime error: comparing uncomparable type [1][]int
	// runtime.errorString runtime error: comparing uncomparable type map[int]int
	// runtime.errorString runtime error: comparing uncomparable type main.list
	// false false false
	// runtime.errorString runtime error: comparing uncomparable type main.list
	// runtime.errorString runtime error: hash of unhashable type main.holder
	// runtime.errorString runtime error: hash of unhashable type main.list
}
