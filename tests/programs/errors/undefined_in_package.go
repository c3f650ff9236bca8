package main

import "fmt"

func main() {
	fmt.Foo()     // want error: undefined: fmt.Foo
	fmt.println() // want error: undefined: fmt.println (but have Println)
}
