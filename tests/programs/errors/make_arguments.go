package main

func main() {
	_ = make(int)               // want error: invalid argument: cannot make int: type must be slice, map, or channel
	_ = make([]int)             // want error: invalid operation: make([]int) expects 2 or 3 arguments; found 1
	_ = make([]int, 2, 1)       // want error: invalid argument: length and capacity swapped
	_ = make([]int, -1)         // want error: invalid argument: index -1 (constant of type int) must not be negative
	_ = make(map[int]int, 1, 2) // want error: invalid operation: make(map[int]int, 1, 2) expects 1 or 2 arguments; found 3
	_ = make([]int, "a")        // want error: cannot convert "a" (untyped string constant) to type int
	_ = make(x)                 // want error: undefined: x
}
