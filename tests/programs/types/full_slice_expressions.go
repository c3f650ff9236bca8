// a[low:high:max] sets the capacity, so an append beyond it does not write into the array.
package main

import "fmt"

func main() {
	a := [5]int{1, 2, 3, 4, 5}
	t := a[1:3:5]
	fmt.Println(t, len(t), cap(t))
	u := a[:2:2]
	u = append(u, 99)
	fmt.Println(a, u, a[2])
	v := a[:2:3]
	v = append(v, 77)
	w := append(v, 88)
	fmt.Println(a, v, w)
	s := []int{1, 2, 3}
	fmt.Println(s[0:1:1], cap(s[1:1:2]), len((&a)[1:2:3]), cap(s[3:3:3]))
	// want output:
	// [2 3] 2 4
	// [1 2 3 4 5] [1 2 99] 3
	// [1 2 77 4 5] [1 2 77] [1 2 77 88]
	// [1] 1 1 0
}
