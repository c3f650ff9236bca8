// Assignments to what is not a variable, of nil, and with the wrong operators.
package main

type t struct{ x int }

func get() t { return t{} }

func main() {
	var a int
	var s []int
	var f float64
	get().x = 1 // want error: cannot assign to get().x (neither addressable nor a map index expression)
	t{}.x = 1 // want error: cannot assign to t{}.x (neither addressable nor a map index expression)
	[]int{1}[0] = 2
	[2]int{}[0] = 1 // want error: cannot assign to [2]int{}[0] (neither addressable nor a map index expression)
	map[string]int{}["a"] = 1
	map[string]t{}["a"].x = 1 // want error: cannot assign to struct field map[string]t{}["a"].x in map
	_ = nil // want error: use of untyped nil in assignment to _ identifier
	a = nil // want error: cannot use nil as int value in assignment
	s = 1 // want error: cannot use 1 (untyped int constant) as []int value in assignment
	s += s // want error: invalid operation: operator + not defined on s (variable of type []int)
	f %= 2 // want error: invalid operation: operator % not defined on f (variable of type float64)
	f |= 1 // want error: invalid operation: operator | not defined on f (variable of type float64)
	f <<= 1 // want error: invalid operation: shifted operand f (variable of type float64) must be integer
	_ += 1 // want error: cannot use _ as value or type
	_++ // want error: cannot use _ as value or type
	a, _ = 1, nil // want error: use of untyped nil in assignment to _ identifier
	x, a := 1 // want error: declared and not used: x // want error: assignment mismatch: 2 variables but 1 value
	(y) := 1 // want error: non-name (y) on left side of := // want error: undefined: y
	a := 2 // want error: no new variables on left side of :=
	main = nil // want error: cannot assign to main (neither addressable nor a map index expression)
	a++
}
