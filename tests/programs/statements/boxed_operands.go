// As with gc, a value that an interface holds by address is computed in its turn; other reads wait for the calls.
package main

import "fmt"

var (
	number int
	flag   bool
	text   string
	ptr    *int
	array  [8]int
)

func set() int { number, flag, text, ptr = 5, true, "x", &number; return 1 }

func reset() { number, flag, text, ptr = 0, false, "", nil }

func show(args ...any)         { fmt.Println(args...); reset() }
func check(isTrue bool, n int) { fmt.Println(isTrue, n); reset() }

func results() (any, any, int) { return number == 0, number, set() }

func main() {
	show(ptr == nil, set())
	show(number == 0, number, flag, !flag, set())
	show(uint8(number), number+1, text, text == "", set())
	check(ptr == nil, set())
	check(number == 0, set())
	show(results())
	a, b := number, set()
	show(a, b)
	array[number], array[number+1] = set(), set()+1
	show(array)
	var x, y any
	x, y = number == 0, set()
	show(x, y)
	defer show(number == 0, number, set())
	// want output:
	// true 1
	// true 5 true true 1
	// 0 6 x true 1
	// false 1
	// false 1
	// true 5 1
	// 5 1
	// [0 0 0 0 0 1 2 0]
	// true 1
	// true 5 1
}
