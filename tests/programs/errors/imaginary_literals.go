package main

func main() {
	_ = 08i + 0b2i // want error: malformed constant: 0b2i
	_ = 0o9i // want error: malformed constant: 0o9i
	_ = 0xi // want error: hexadecimal literal has no digits
	_ = 1_i // want error: '_' must separate successive digits
}
