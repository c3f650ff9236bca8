// delete removes an element or does nothing; also while ranging, with interface keys, and on nil maps.
package main

import "fmt"

func main() {
	m := map[string]int{"a": 1, "b": 2}
	delete(m, "a")
	delete(m, "none")
	fmt.Println(m, len(m))
	e := map[any]int{1: 1, 1.0: 2, "x": 3, [1]int{1}: 4}
	delete(e, 1)
	delete(e, [1]int{1})
	_, ok := e[1.0]
	fmt.Println(len(e), ok)
	big := map[int]bool{}
	for i := range 1000 {
		big[i] = i%2 == 0
	}
	for k, even := range big {
		if !even {
			delete(big, k)
		}
	}
	fmt.Println(len(big), big[998], big[999])
	seen := 0
	for k := range big {
		seen++
		for j := range 1000 {
			if j != k {
				delete(big, j)
			}
		}
	}
	fmt.Println(seen, len(big))
	type named map[rune]int
	n := named{'a': 1}
	delete(n, 'a')
	delete(n, 97)
	fmt.Println(n)
	// want output:
	// map[b:2] 1
	// 2 true
	// 500 true false
	// 1 1
	// map[]
}
