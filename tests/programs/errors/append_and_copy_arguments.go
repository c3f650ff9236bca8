package main

func main() {
	_ = append(1, 2)          // want error: invalid append: argument must be a slice; have 1 (untyped int constant)
	_ = append([]int{}, "a")  // want error: cannot use "a" (untyped string constant) as int value in argument to append
	_ = append(nil, 1)        // want error: invalid append: argument must be a slice; have untyped nil
	copy([]int{}, []string{}) // want error: invalid copy: arguments []int{} (value of type []int) and []string{} (value of type []string) have different element types int and string
	copy(1, 2)                // want error: invalid copy: argument must be a slice; have 1 (untyped int constant)
}
