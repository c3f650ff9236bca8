package main

func main() {
	switch {
	case true:
	L: // want error: syntax error: missing statement after label
	case false:
	}
}
