package main

func main() {
	var a map[[]int]int  // want error: invalid map key type []int
	var b map[func()]int // want error: invalid map key type func()
	type T struct{ f []int }
	var c map[T]int // want error: invalid map key type T
	_, _, _ = a, b, c
}
