// recover returns the panic's value and stops the panic.
package main

import "fmt"

func try(v any) (got any) {
	defer func() { got = recover() }()
	panic(v)
}

func main() {
	fmt.Println(try("text"), try(42), try(1.5), try(fmt.Errorf("an error")))
	fmt.Println(try(nil))
	// want output:
	// text 42 1.5 an error
	// panic called with nil argument
}
