package main

func main() {
	_ = len()              // want error: invalid operation: not enough arguments for len() (expected 1, found 0)
	_ = len(1)             // want error: invalid argument: 1 (untyped int constant) for built-in len
	_ = cap(map[int]int{}) // want error: invalid argument: map[int]int{} (value of type map[int]int) for built-in cap
	delete(1, 2)           // want error: invalid argument: 1 (untyped int constant) is not a map
	clear(1)               // want error: invalid argument: cannot clear 1 (untyped int constant): argument must be (or constrained by) map or slice
	close(1)               // want error: invalid operation: cannot close non-channel 1 (untyped int constant)
	_ = len([]int{}...)    // want error: invalid operation: invalid use of ... with built-in len
}
