// A value of a named basic type prints as type(value).
package main

type K int

func main() {
	panic(K(42)) // want panic: main.K(42)
}
