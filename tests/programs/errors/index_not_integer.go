package main

func main() {
	var s []int
	var t string
	_ = s[t]           // want error: invalid argument: index t (variable of type string) must be integer
	_ = make([]int, t) // want error: invalid argument: index t (variable of type string) must be integer
}
