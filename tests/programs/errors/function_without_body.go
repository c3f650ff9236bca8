package main

func f() // want error: missing function body

func main() { f() }
