// What can be ranged over, and with which variables.
package main

type named struct{}

func gen(yield func(int) bool)        {}
func gen0(yield func() bool)          {}
func bad1(yield func(int))            {}
func bad2(yield func(int) int)        {}
func bad3(yield func(int) bool) int   { return 0 }
func bad4(yield func(a, b, c int) bool) {}

func main() {
	var p *int
	var pp *[]int
	var pa *[3]int
	for range p { // want error: cannot range over p (variable of type *int)
	}
	for range pp { // want error: cannot range over pp (variable of type *[]int)
	}
	for range pa {
	}
	for range 1.5 { // want error: cannot range over 1.5 (untyped float constant)
	}
	for range 1e3 { // want error: cannot range over 1e3 (untyped float constant 1000)
	}
	for range true { // want error: cannot range over true (untyped bool constant)
	}
	for range nil { // want error: cannot range over nil
	}
	for range (named{}) { // want error: cannot range over (named{}) (value of struct type named)
	}
	for range main { // want error: cannot range over main (value of type func()): func must be func(yield func(...) bool): wrong argument count
	}
	for i, j := range 10 { // want error: range over 10 (untyped int constant) permits only one iteration variable
		_, _ = i, j
	}
	for i, v := range gen { // want error: range over gen (value of type func(yield func(int) bool)) permits only one iteration variable
		_, _ = i, v
	}
	for i := range gen0 { // want error: range over gen0 (value of type func(yield func() bool)) permits no iteration variables
		_ = i
	}
	for range bad1 { // want error: cannot range over bad1 (value of type func(yield func(int))): func must be func(yield func(...) bool): yield func does not return bool
	}
	for range bad2 { // want error: cannot range over bad2 (value of type func(yield func(int) int)): func must be func(yield func(...) bool): yield func does not return bool
	}
	for range bad3 { // want error: cannot range over bad3 (value of type func(yield func(int) bool) int): func must be func(yield func(...) bool): unexpected results
	}
	for range bad4 { // want error: cannot range over bad4 (value of type func(yield func(a int, b int, c int) bool)): func must be func(yield func(...) bool): yield func has too many parameters
	}
	var s string
	var u uint8
	_, _ = s, u
	for s = range ([]int{}) { // want error: cannot use s (value of type int) as string value in assignment
	}
	for _, s = range "abc" { // want error: cannot use s (value of type rune) as string value in assignment
	}
	for u = range 256 { // want error: cannot use 256 (untyped int constant) as uint8 value in range clause (overflows)
	}
	for u := range uint8(256) { // want error: constant 256 overflows uint8
		_ = u
	}
	for 1 = range 3 { // want error: cannot assign to 1 (neither addressable nor a map index expression)
	}
	for i := range i { // want error: undefined: i
	}
	var ch chan<- int
	for range ch { // want error: cannot range over ch (variable of type chan<- int): receive from send-only channel chan<- int
	}
	for u, u := range "a" { // want error: declared and not used: u // want error: u redeclared in this block
	}
}
