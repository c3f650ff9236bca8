// What follows from an array length that is no number is told once, but not what is said of the array's literal.
package main

type T struct{ a [08]int } // want error: invalid digit '8' in octal literal

func f(a [3]int) {}

func results[T any](v T) (T, error) { return v, nil }
func must[T any](v T, err error) T  { return v }

func main() {
	f([09]int{1}) // want error: invalid digit '9' in octal literal // want error: cannot use [09]int{…} (value with invalid type) as [3]int value in argument to f
	_ = must(results(nothing{})) // want error: undefined: nothing
}
