package main

func main() {
	x :=
} // want error: syntax error: unexpected }, expected expression
