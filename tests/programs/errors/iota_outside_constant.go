package main

func main() {
	x := iota // want error: cannot use iota outside constant declaration
	_ = x
}
