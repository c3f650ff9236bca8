package main

func main() {
	if true {
	} else println() // want error: syntax error: else must be followed by if or statement block
}
