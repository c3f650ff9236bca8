package main

func main() {
	s := "hello // want error: newline in string
	println(s)
}
