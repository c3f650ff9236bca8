// With a default, select never waits: it looks whether a case can go on now and otherwise takes the default.
package main

import "fmt"

func main() {
	bench := make(chan string, 1)
	for _, name := range []string{"first", "second"} {
		select {
		case bench <- name:
			fmt.Println(name, "sat down")
		default:
			fmt.Println(name, "found no place")
		}
	}
	select {
	case name := <-bench:
		fmt.Println(name, "got up")
	default:
		fmt.Println("nobody was there")
	}
	// want output:
	// first sat down
	// second found no place
	// first got up
}
