package main

func main() {
	_ = min(1, "a")  // want error: invalid argument: mismatched types untyped int (previous argument) and untyped string (type of "a")
	_ = max([]int{}) // want error: invalid argument: []int{} (value of type []int) cannot be ordered
	x := 1
	y := 1.5
	_ = min(x, y) // want error: invalid argument: mismatched types int (previous argument) and float64 (type of y)
	_ = new()     // want error: invalid operation: not enough arguments for new() (expected 1, found 0)
	_ = new(nil)  // want error: use of untyped nil in argument to new
}
