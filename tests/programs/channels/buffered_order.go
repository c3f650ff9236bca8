// A buffered channel keeps the order of its values, and len and cap show its places.
package main

import "fmt"

func main() {
	c := make(chan string, 3)
	c <- "a"
	c <- "b"
	fmt.Println(len(c), cap(c))   // want: 2 3
	fmt.Println(<-c, <-c, len(c)) // want: a b 0
}
