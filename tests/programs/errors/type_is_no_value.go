package main

func main() {
	x := int // want error: int (type) is not an expression
	int      // want error: int (type) is not an expression
	_ = x
}
