// Maps of maps, slices, functions, structs and channels; operations through them; maps as references.
package main

import "fmt"

type key struct {
	name string
	n    int
}
type nested map[string]map[int][]key

func main() {
	m := nested{"a": {1: {{"x", 1}}}}
	m["a"][1] = append(m["a"][1], key{"y", 2})
	m["b"] = map[int][]key{}
	m["b"][3] = nil
	fmt.Println(m, len(m["none"][5]), m["a"][1][1].name)
	fs := map[bool]func(int) int{true: func(n int) int { return n + 1 }}
	fmt.Println(fs[true](1), fs[false] == nil)
	counts := map[key]*int{}
	for _, k := range []key{{"a", 1}, {"b", 2}, {"a", 1}} {
		if counts[k] == nil {
			counts[k] = new(int)
		}
		*counts[k]++
	}
	fmt.Println(*counts[key{"a", 1}], *counts[key{"b", 2}], counts[key{}] == nil)
	alias := m
	alias["new"] = nil
	fmt.Println(len(m))
	arrays := map[[2]string][2]int{{"a", "b"}: {1, 2}}
	arr := arrays[[2]string{"a", "b"}]
	arr[0] = 9
	chans := map[string]chan int{"c": make(chan int, 1)}
	chans["c"] <- 4
	set := map[any]struct{}{key{"a", 1}: {}, [1]int{2}: {}}
	_, ok := set[[1]int{2}]
	fmt.Println(arrays, arr, <-chans["c"], ok, len(set))
	var total int
	for k, v := range map[string]int{"a": 1, "bb": 2, "ccc": 3} {
		total += len(k) * v
	}
	m["a"], alias = nil, nil
	fmt.Println(total, m["a"] == nil, fmt.Sprint(map[int]string{3: "c", 1: "a", 2: "b"}))
	// want output:
	// map[a:map[1:[{x 1} {y 2}]] b:map[3:[]]] 0 y
	// 2 true
	// 2 1 true
	// 3
	// map[[a b]:[1 2]] [9 2] 4 true 2
	// 14 true map[1:a 2:b 3:c]
}
