package main

func main() {}

/* the file ends in a rune */ var _ = 'a // want error: rune literal not terminated