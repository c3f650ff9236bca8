// A type larger than memory can be is told where the type is declared that has it.
package main

type Large struct { // want error: type [1125899906842624]byte larger than address space
	x int
	a [1 << 50]byte
}

func main() {}
