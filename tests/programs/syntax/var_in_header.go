package main

func main() {
	for var i = 0; i < 3; i++ { // want error: syntax error: var declaration not allowed in for initializer
	}
	if var x = 1; x > 0 { // want error: syntax error: var declaration not allowed in if initializer
	}
}
