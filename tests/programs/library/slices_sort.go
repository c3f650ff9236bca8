// Sorting slices keeps Go's order of equal elements, zeros of both signs and NaN included.
package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

type pair struct{ key, id int }

type celsius float64

func main() {
	random := uint64(1)
	next := func(n int) int {
		random = random*6364136223846793005 + 1442695040888963407
		return int(random>>33) % n
	}
	sum := 0
	for _, n := range []int{0, 1, 12, 13, 49, 50, 100, 700} {
		for shape := range 5 {
			pairs, temperatures, small := make([]pair, n), make([]celsius, n), make([]int8, n)
			for i := range n {
				key := []int{next(5), i, n - i, i % 4, i ^ next(2)}[shape]
				pairs[i] = pair{key, i}
				temperatures[i] = celsius(key - 1)
				if key == 1 && i%2 == 0 {
					temperatures[i] = celsius(math.Copysign(0, -1))
				}
				small[i] = int8(key * 5)
			}
			stable := slices.Clone(pairs)
			slices.SortFunc(pairs, func(a, b pair) int { return cmp.Compare(a.key, b.key) })
			slices.SortStableFunc(stable, func(a, b pair) int { return cmp.Compare(a.key, b.key) })
			slices.Sort(temperatures)
			slices.Sort(small)
			for i := range n {
				sum = sum*31 + pairs[i].id*7 + stable[i].id
				if math.Signbit(float64(temperatures[i])) {
					sum = sum*17 + i
				}
			}
			if !slices.IsSorted(temperatures) || !slices.IsSorted(small) {
				fmt.Println("not sorted", n, shape)
			}
		}
		fmt.Println(n, sum)
	}
	mixed := []float32{2, float32(math.NaN()), -1, float32(math.Inf(-1))}
	slices.Sort(mixed)
	words := []string{"b", "", "ab", "a", "B"}
	slices.Sort(words)
	bytes := []byte("gopark")
	slices.Sort(bytes)
	fmt.Println(mixed, words, string(bytes), slices.Min(words), slices.Max(bytes), slices.Max(mixed))
	fmt.Println(slices.BinarySearch(words, "ab"))
	fmt.Println(slices.BinarySearchFunc([]int{1, 3, 5}, "4", func(e int, t string) int {
		return cmp.Compare(fmt.Sprint(e), t)
	}))
	fmt.Println(cmp.Or(0, 3, 4), cmp.Compare(math.NaN(), 1), cmp.Less(1, math.NaN()), cmp.Compare("a", "b"))
	// want output:
	// 0 0
	// 1 0
	// 12 -5028484074401313008
	// 13 4369233448240163171
	// 49 3499086861221231389
	// 50 2339801905511006815
	// 100 -7438887369542568861
	// 700 -7928078988401799070
	// [NaN -Inf -1 2] [ B a ab b] agkopr  114 NaN
	// 3 true
	// 2 false
	// 3 -1 false -1
}
