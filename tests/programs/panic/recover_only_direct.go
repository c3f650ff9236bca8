// recover works only when the deferred function calls it directly.
package main

import "fmt"

func helper() any { return recover() }

func main() {
	defer func() {
		fmt.Println("direct", recover())
	}()
	defer func() {
		fmt.Println("helper", helper())
	}()
	defer func() {
		func() { fmt.Println("nested", recover()) }()
	}()
	fmt.Println("outside", recover())
	panic("p")
	// want output:
	// outside <nil>
	// nested <nil>
	// helper <nil>
	// direct p
}
