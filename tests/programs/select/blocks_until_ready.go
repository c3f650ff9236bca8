// A select without default waits for whoever comes first.
package main

import "fmt"

func main() {
	a, b := make(chan string), make(chan string)
	go func() { b <- "from b" }()
	select {
	case s := <-a:
		fmt.Println(s)
	case s, ok := <-b:
		fmt.Println(s, ok)
	}
	// want: from b true
}
