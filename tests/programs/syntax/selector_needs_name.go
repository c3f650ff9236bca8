package main

func main() {
	var x int
	x.1 // want error: syntax error: unexpected literal .1 at end of statement
	x.; // want error: syntax error: unexpected semicolon, expected name or (
}
