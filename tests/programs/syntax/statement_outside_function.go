package main

x := 1 // want error: syntax error: non-declaration statement outside function body

func main() {}
