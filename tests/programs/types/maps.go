// Maps: literals, comma-ok, delete, zero values, struct and array keys, iteration under change.
package main

import "fmt"

type key struct {
	a string
	b int
}

func main() {
	m := map[string]int{"one": 1, "two": 2}
	v, ok := m["three"]
	fmt.Println(v, ok, len(m), m["one"])
	m["three"]++
	m["one"] += 10
	delete(m, "two")
	delete(m, "none")
	fmt.Println(m)
	var n map[string]int
	fmt.Println(n["x"], len(n), n == nil)
	ks := map[key][]int{{"a", 1}: {1}, {"b", 2}: nil}
	ks[key{"a", 1}] = append(ks[key{"a", 1}], 2)
	fmt.Println(ks)
	big := map[int]int{}
	for i := 0; i < 1000; i++ {
		big[i*7919%1009] = i
	}
	sum := 0
	for k, v := range big {
		sum += k + v
		delete(big, k)
	}
	fmt.Println(sum, len(big))
	seen := 0
	grow := map[int]bool{1: true}
	for k := range grow {
		if k < 5 {
			grow[k+1] = true
		}
		seen++
	}
	fmt.Println(seen >= 1, len(grow) >= 2)
	fs := map[float64]string{0.5: "half"}
	nan := 0.0
	nan /= nan
	fs[nan] = "nan"
	fs[nan] = "again"
	fmt.Println(len(fs), fs[nan] == "", fs[0.5])
	clear(fs)
	fmt.Println(len(fs))
	nested := map[string]map[string]int{"x": {"y": 1}}
	nested["x"]["z"] = 2
	fmt.Println(nested)
	is := map[int8]uint16{-1: 65535}
	fmt.Println(is[-1], is)
	// want output:
	// 0 false 2 1
	// map[one:11 three:1]
	// 0 0 true
	// map[{a 1}:[1 2] {b 2}:[]]
	// 1004178 0
	// true true
	// 3 true half
	// 0
	// map[x:map[y:1 z:2]]
	// 65535 map[-1:65535]
}
