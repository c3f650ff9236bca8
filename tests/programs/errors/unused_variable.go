package main

func main() {
	x := 1    // want error: declared and not used: x
	var y int // want error: declared and not used: y
	y = 2
	for i := range []int{1} { // want error: declared and not used: i
	}
	func() {
		z := 1 // want error: declared and not used: z
	}()
}
