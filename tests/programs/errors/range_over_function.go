package main

type myBool bool
type T struct{}

func (T) all(yield func(int) bool) {}

func main() {
	for range func() {} { // want error: cannot range over func() {} (value of type func()): func must be func(yield func(...) bool): wrong argument count
	}
	for range func(f, g func() bool) {} { // want error: cannot range over func(f, g func() bool) {} (value of type func(f func() bool, g func() bool)): func must be func(yield func(...) bool): wrong argument count
	}
	for range func(f func() bool) int { return 0 } { // want error: cannot range over func(f func() bool) int {…} (value of type func(f func() bool) int): func must be func(yield func(...) bool): unexpected results
	}
	for range func(int) {} { // want error: cannot range over func(int) {} (value of type func(int)): func must be func(yield func(...) bool): argument is not func
	}
	for range func(func(a, b, c int) bool) {} { // want error: cannot range over func(func(a, b, c int) bool) {} (value of type func(func(a int, b int, c int) bool)): func must be func(yield func(...) bool): yield func has too many parameters
	}
	for range func(func()) {} { // want error: cannot range over func(func()) {} (value of type func(func())): func must be func(yield func(...) bool): yield func does not return bool
	}
	for range func(func() int) {} { // want error: cannot range over func(func() int) {} (value of type func(func() int)): func must be func(yield func(...) bool): yield func does not return bool
	}
	for range func(func() myBool) {} { // want error: cannot range over func(func() myBool) {} (value of type func(func() myBool)): func must be func(yield func(...) bool): yield func returns user-defined boolean, not bool
	}
	for range T.all { // want error: cannot range over T.all (value of type func(_ T, yield func(int) bool)): func must be func(yield func(...) bool): wrong argument count
	}
	var t T
	for i, j := range t.all { // want error: range over t.all (value of type func(yield func(int) bool)) permits only one iteration variable
		_, _ = i, j
	}
	for i := range func(func() bool) {} { // want error: range over func(func() bool) {} (value of type func(func() bool)) permits no iteration variables
		_ = i
	}
	for a, b, c := range func(func(int, int) bool) {} { // want error: range clause permits at most two iteration variables
		_, _ = a, b
	}
	for x := range t.all { // want error: declared and not used: x
	}
	var s string
	for s = range t.all { // want error: cannot use s (value of type int) as string value in assignment
	}
	_ = s
L: // want error: label L defined and not used
	for range t.all {
		return 1 // want error: too many return values
	}
}

func f() int {
	for range (T{}).all {
		return 1
	}
} // want error: missing return
