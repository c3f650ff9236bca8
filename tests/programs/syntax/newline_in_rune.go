package main

func main() {
	_ = 'a // want error: newline in rune literal
}
