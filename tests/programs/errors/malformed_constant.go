package main

func main() {
	x := 1e1000000000 // want error: malformed constant: 1e1000000000
	_ = x
}
