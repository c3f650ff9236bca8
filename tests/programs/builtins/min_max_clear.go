// min, max and clear.
package main

import "fmt"

func main() {
	a, b, c := 3, 1, 2
	fmt.Println(min(a, b, c), max(a, b, c), min(a), min(2.5, float64(a)), max("x", "abc"))
	s := []string{"a", "b"}
	clear(s)
	m := map[int]int{1: 2}
	clear(m)
	fmt.Printf("%q %v\n", s, m)
	const k = min(1, 2.5)
	fmt.Println(k)
	// want output:
	// 1 3 3 2.5 x
	// ["" ""] map[]
	// 1
}
