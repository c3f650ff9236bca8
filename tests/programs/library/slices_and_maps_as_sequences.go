// Slices and maps become sequences, and sequences become slices and maps.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
)

func even(seq iter.Seq[int]) iter.Seq[int] {
	return func(yield func(int) bool) {
		for v := range seq {
			if v%2 == 0 && !yield(v) {
				return
			}
		}
	}
}

func main() {
	s := []int{5, 2, 8, 4, 1}
	for i, v := range slices.Backward(s) {
		if v == 2 {
			break
		}
		fmt.Println(i, v)
	}
	for c := range slices.Chunk(s, 2) {
		fmt.Println(c, cap(c))
	}
	fmt.Println(slices.Collect(even(slices.Values(s))), slices.AppendSeq([]int{0}, slices.Values(s)))
	fmt.Println(slices.Sorted(slices.Values(s)), slices.SortedFunc(slices.Values(s), func(a, b int) int { return b - a }))
	fmt.Println(slices.SortedStableFunc(slices.Values(s), func(a, b int) int { return cmp.Compare(a%2, b%2) }))
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), maps.Collect(maps.All(m)))
	fmt.Println(maps.Collect(slices.All(s)), slices.Collect(maps.Keys(map[int]int{})) == nil)
	n := maps.Clone(m)
	maps.DeleteFunc(n, func(k string, v int) bool { return v > 1 })
	maps.Copy(n, map[string]int{"z": 26})
	maps.Insert(n, maps.All(map[string]int{"y": 25}))
	fmt.Println(n, maps.Equal(m, n), maps.Equal(m, maps.Clone(m)), maps.Clone(map[int]int(nil)) == nil)
	fmt.Println(maps.EqualFunc(m, map[string]string{"a": "1", "b": "2", "c": "3"}, func(a int, b string) bool {
		return fmt.Sprint(a) == b
	}))
	// want output:
	// 4 1
	// 3 4
	// 2 8
	// [5 2] 2
	// [8 4] 2
	// [1] 1
	// [2 8 4] [0 5 2 8 4 1]
	// [1 2 4 5 8] [8 5 4 2 1]
	// [2 8 4 5 1]
	// [a b c] [1 2 3] map[a:1 b:2 c:3]
	// map[0:5 1:2 2:8 3:4 4:1] true
	// map[a:1 y:25 z:26] false true true
	// true
}
