// Only a slice of the right type may be spread, for the variadic parameter alone.
package main

func f(p string, v ...int) {}
func g(v ...any)           {}
func h(a, b int)           {}
func two() (int, int)      { return 1, 2 }

func main() {
	s := []int{1}
	f("a", 1, s...) // want error: too many arguments in call to f
	f("a", [1]int{}...) // want error: cannot use [1]int{} (value of type [1]int) as []int value in argument to f
	f("a", "b") // want error: cannot use "b" (untyped string constant) as int value in argument to f
	f() // want error: not enough arguments in call to f
	g(s...) // want error: cannot use s (variable of type []int) as []any value in argument to g
	h(s...) // want error: cannot use ... in call to non-variadic h
	h(two(), 1) // want error: multiple-value two() (value of type (int, int)) in single-value context
	f(two()) // want error: cannot use two() (value of type int) as string value in argument to f
	g(two()...) // want error: cannot use ... with 2-valued two()
	h(1) // want error: not enough arguments in call to h
	h(1, 2, 3) // want error: too many arguments in call to h
}

func bad(a ...int, b int) {} // want error: can only use ... with final parameter
func worse() (a ...int) { return } // want error: invalid use of ...
