package main

func main() {
	switch x y { // want error: syntax error: unexpected name y, expected {
	case 1:
	}
}
