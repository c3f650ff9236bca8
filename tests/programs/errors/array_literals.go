package main

func main() {
	_ = [2]int{1, 2, 3}   // want error: index 2 is out of bounds (>= 2)
	_ = []int{0: 1, 0: 2} // want error: duplicate index 0 in array or slice literal
	x := 1
	_ = []int{x: 1}   // want error: index x must be integer constant
	_ = []string{1}   // want error: cannot use 1 (untyped int constant) as string value in array or slice literal
	_ = [2]int{5: 1}  // want error: invalid argument: index 5 out of bounds [0:2]
	_ = [...]int{"a"} // want error: cannot use "a" (untyped string constant) as int value in array or slice literal
}
