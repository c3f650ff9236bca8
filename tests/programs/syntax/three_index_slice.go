package main

func main() {
	var a []int
	_ = a[:1:] // want error: final index required in 3-index slice
	_ = a[::1] // want error: middle index required in 3-index slice
}
