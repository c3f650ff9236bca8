// Comparing interfaces whose identical dynamic types are not comparable panics; different types are just not equal.
package main

import "fmt"

type holder struct {
	n int
	v any
}

func try(f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	fmt.Println(f())
}

func main() {
	var s, t, m, f any = []int{1}, []int{1}, map[string]int{}, func() {}
	try(func() bool { return s == t })
	try(func() bool { return m != m })
	try(func() bool { return f == f })
	try(func() bool { return s == m })
	try(func() bool { return s == any(1) })
	try(func() bool { return s == nil })
	try(func() bool { return holder{1, s} == holder{2, s} })
	try(func() bool { return holder{1, s} == holder{1, s} })
	try(func() bool { return [2]any{1, s} == [2]any{2, s} })
	try(func() bool { return [2]any{s, 1} == [2]any{s, 2} })
	try(func() bool { return any(holder{1, s}) == any(holder{1, s}) })
	try(func() bool { return any(struct{ f func() }{}) == any(struct{ f func() }{}) })
	try(func() bool {
		switch s {
		case t:
			return true
		}
		return false
	})
	// want output:
	// runtime error: comparing uncomparable type []int
	// runtime error: comparing uncomparable type map[string]int
	// runtime error: comparing uncomparable type func()
	// false
	// false
	// false
	// false
	// runtime error: comparing uncomparable type []int
	// false
	// runtime error: comparing uncomparable type []int
	// runtime error: comparing uncomparable type []int
	// runtime error: comparing uncomparable type struct { f func() }
	// runtime error: comparing uncomparable type []int
}
