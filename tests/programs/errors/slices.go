package main

func main() {
	x := 1
	_ = x[:]        // want error: cannot slice x (variable of type int)
	_ = [3]int{}[:] // want error: cannot slice unaddressable value [3]int{} (value of type [3]int)
	s := "abc"
	_ = s[0:1:2] // want error: invalid operation: 3-index slice of string
	var a [3]int
	_ = a[2:1]   // want error: invalid slice indices: 1 < 2
	_ = a[:4]    // want error: invalid argument: index 4 out of bounds [0:4]
	_ = a[x:2:1] // want error: invalid slice indices: 1 < 2
}
