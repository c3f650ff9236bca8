package main

func main() {
	x := 1 y := 2 // want error: syntax error: unexpected name y at end of statement
	println(x, y)
}
