// Several results: assigned, passed on, ignored, swapped.
package main

import "fmt"

func divide(a, b int) (quotient, remainder int, err error) {
	if b == 0 {
		err = fmt.Errorf("divide %d by zero", a)
		return
	}
	return a / b, a % b, nil
}

func three() (string, []int, map[string]bool) { return "s", []int{1}, map[string]bool{"x": true} }

func main() {
	q, r, err := divide(17, 5)
	fmt.Println(q, r, err)
	_, _, err = divide(1, 0)
	fmt.Println(err)
	fmt.Println(three())
	a, b, c := three()
	fmt.Println(a, b, c)
	// want output:
	// 3 2 <nil>
	// divide 1 by zero
	// s [1] map[x:true]
	// s [1] map[x:true]
}
