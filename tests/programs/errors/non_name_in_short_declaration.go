package main

func main() {
	var s struct{ x int }
	s.x, y := 1, 2 // want error: non-name s.x on left side of :=
	_ = y
}
