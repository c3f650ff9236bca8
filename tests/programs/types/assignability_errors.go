// Named types with the same underlying type are not assignable, nor are named channels, nor nil to values.
package main

type celsius float64
type kelvin float64
type both chan int
type out chan<- int

func main() {
	var c celsius
	var _ kelvin = c // want error: cannot use c (variable of float64 type celsius) as kelvin value in variable declaration
	var _ float64 = c // want error: cannot use c (variable of float64 type celsius) as float64 value in variable declaration
	var b both
	var _ out = b // want error: cannot use b (variable of chan type both) as out value in variable declaration
	var _ chan<- int = b
	var o out
	var _ chan int = o // want error: cannot use o (variable of chan type out) as chan int value in variable declaration
	var _ int = nil // want error: cannot use nil as int value in variable declaration
	var _ string = nil // want error: cannot use nil as string value in variable declaration
	var _ struct{} = nil // want error: cannot use nil as struct{} value in variable declaration
	var _ [2]int = nil // want error: cannot use nil as [2]int value in variable declaration
	var _ string = 'a' // want error: cannot use 'a' (untyped rune constant 97) as string value in variable declaration
	var _ bool = 1 // want error: cannot use 1 (untyped int constant) as bool value in variable declaration
	var _ []any = []int{} // want error: cannot use []int{} (value of type []int) as []any value in variable declaration
	var _ error = c // want error: cannot use c (variable of float64 type celsius) as error value in variable declaration: celsius does not implement error (missing method Error)
}
