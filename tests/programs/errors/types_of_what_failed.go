// The have line of a wrong call shows the type that is left of an argument with an error of its own.
// flags: -e
package main

type Number interface{ ~int }

func pair(a, b int) int                  { return a }
func pick[T any](isFirst bool, a, b T) T { return a }
func list(n int, names []undefined) int  { return n } // want error: undefined: undefined

func main() {
	x := 1.5
	pair(string(x)) // want error: cannot convert x (variable of type float64) to type string // want error: not enough arguments in call to pair
	// want stderr: 	have (float64)
	pair(cap("x")) // want error: not enough arguments in call to pair // want error: invalid argument: "x" (untyped string constant) for built-in cap
	// want stderr: 	have (string)
	pair(pick(x)) // want error: not enough arguments in call to pick // want error: not enough arguments in call to pair
	// want stderr: 	have (T)
	list(1) // want error: not enough arguments in call to list
	// want stderr: 	want (int, []invalid type)
	_ = func() (int, int) { return Number(x) } // want error: not enough return values // want error: cannot use interface Number in conversion (contains specific type constraints or is comparable)
}
