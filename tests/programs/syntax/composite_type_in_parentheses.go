package main

type T struct{}

func main() {
	_ = (T){} // want error: syntax error: cannot parenthesize type in composite literal
}
