// A generic alias of something invalid cannot be instantiated: it stays generic.
package main

type same[T any] = pair[T, T] // want error: undefined: pair
type ints = same[int]         // want error: cannot use generic type same[T any] without instantiation

func main() {
	var x any = same[string]{"a", "b"} // want error: cannot use generic type same[T any] without instantiation
	_, _ = x.(ints)
}
