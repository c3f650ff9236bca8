// Deferred functions run after the results are set and before the caller gets them; their own results are dropped.
package main

import "fmt"

func named() (n int) {
	defer func() { n *= 7 }()
	return 6
}
func unnamed() int {
	n := 6
	defer func() { n *= 7 }()
	return n
}
func recovered() (s string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught: %v", r)
		}
	}()
	s = "partial"
	panic("boom")
}
func order() (s string) {
	for _, c := range "abc" {
		defer func() { s += string(c) }()
	}
	return ">"
}
func replaced() (n int, s string) {
	defer func() (int, string) { return 9, "ignored" }()
	defer func() { n, s = n+1, s+"!" }()
	return 1, "one"
}
func nested() (n int) {
	defer func() {
		defer func() { n++ }()
		n *= 2
	}()
	n = 5
	return
}

func main() {
	fmt.Println(named(), unnamed(), order(), nested())
	fmt.Println(recovered())
	fmt.Println(replaced())
	// want output:
	// 42 6 >cba 11
	// partial caught: boom
	// 2 one!
}
