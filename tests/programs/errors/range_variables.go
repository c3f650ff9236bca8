package main

func main() {
	var s struct{ x int }
	for i, s.x := range []int{} { // want error: invalid syntax tree: cannot declare s.x
		_ = i
	}
	var f float64
	for f = range 10 { // want error: cannot use iteration variable of type float64
	}
	for _ := range 10 { // want error: no new variables on left side of :=
	}
	_, _ = s, f
}
