// Slices are changed in place where there is room, even when arguments share their memory.
package main

import (
	"fmt"
	"math"
	"slices"
)

func try(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	s := []int{1, 2, 3, 4, 5, 6, 7, 8}
	roomy := func() []int { return append(make([]int, 0, 20), s...) }
	fmt.Println(slices.Insert(roomy(), 3, 9, 9), slices.Delete(roomy(), 2, 4), slices.Replace(roomy(), 1, 3, 7, 7, 7))
	t := roomy()
	fmt.Println(slices.Insert(t, 2, t[1:6]...), t[:14])
	t = roomy()
	fmt.Println(slices.Replace(t, 2, 4, t[1:8]...), t)
	t = roomy()
	fmt.Println(slices.Replace(t, 2, 5, t[6]), t)
	t = roomy()
	fmt.Println(slices.DeleteFunc(t, func(i int) bool { return i%3 == 0 }), t)
	t = []int{1, 1, 2, 2, 2, 3, 1}
	fmt.Println(slices.Compact(t), t)
	fmt.Println(slices.CompactFunc([]string{"a", "A", "b"}, func(a, b string) bool { return a[0]|32 == b[0]|32 }))
	fmt.Println(slices.Concat(s[:2], s[6:]), slices.Repeat(s[:2], 3), slices.Concat[[]int]() == nil, slices.Repeat(s[:0], 3) == nil)
	fmt.Println(cap(slices.Grow([]int(nil), 5)), cap(slices.Clip(s[:3])), slices.Clone([]int(nil)) == nil)
	fmt.Println(slices.Equal(s, s), slices.Compare(s, s[:3]), slices.Index(s, 4), slices.Contains(s, 40))
	fmt.Println(slices.IndexFunc(s, func(i int) bool { return i > 7 }), slices.CompareFunc(s, s, func(a, b int) int { return b - a }))
	slices.Reverse(s)
	fmt.Println(s)
	try(func() { slices.Min([]int{}) })
	try(func() { slices.MaxFunc([]int{}, func(a, b int) int { return 0 }) })
	try(func() { slices.Insert(s, 9, 1) })
	try(func() { slices.Delete(s, 3, 2) })
	try(func() { slices.Delete(s, 3, 12) })
	try(func() { slices.Replace(s, 3, 12) })
	try(func() { slices.Grow(s, -1) })
	try(func() { slices.Repeat(s, -1) })
	try(func() { slices.Repeat(s, math.MaxInt) })
	try(func() { slices.Chunk(s, 0) })
	// want output:
	// [1 2 3 9 9 4 5 6 7 8] [1 2 5 6 7 8] [1 7 7 7 4 5 6 7 8]
	// [1 2 2 3 4 5 6 3 4 5 6 7 8] [1 2 2 3 4 5 6 3 4 5 6 7 8 0]
	// [1 2 2 3 4 5 6 7 8 5 6 7 8] [1 2 2 3 4 5 6 7]
	// [1 2 7 6 7 8] [1 2 7 6 7 8 0 0]
	// [1 2 4 5 7 8] [1 2 4 5 7 8 0 0]
	// [1 2 3 1] [1 2 3 1 0 0 0]
	// [a b]
	// [1 2 7 8] [1 2 1 2 1 2] true false
	// 6 3 true
	// true 1 3 false
	// 7 0
	// [8 7 6 5 4 3 2 1]
	// panic: slices.Min: empty list
	// panic: slices.MaxFunc: empty list
	// panic: runtime error: slice bounds out of range [9:8]
	// panic: runtime error: slice bounds out of range [3:2:]
	// panic: runtime error: slice bounds out of range [:12:8]
	// panic: runtime error: slice bounds out of range [:12] with capacity 8
	// panic: cannot be negative
	// panic: cannot be negative
	// panic: the result of (len(x) * count) overflows
	// panic: cannot be less than 1
}
