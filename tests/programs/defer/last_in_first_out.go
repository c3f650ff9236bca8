// Deferred calls run last in, first out, with the arguments of their defer statement.
package main

import "fmt"

func main() {
	for i := 0; i < 3; i++ {
		defer fmt.Println("deferred", i)
	}
	n := 1
	defer fmt.Println("n", n)
	n = 2
	defer func() { fmt.Println("closure n", n) }()
	// want output:
	// closure n 2
	// n 1
	// deferred 2
	// deferred 1
	// deferred 0
}
