package main

func main() {
	x := 1
	x()   // want error: invalid operation: cannot call x (variable of type int): int is not a function
	"a"() // want error: invalid operation: cannot call "a" (untyped string constant): untyped string is not a function
}
