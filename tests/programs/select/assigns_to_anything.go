// The value and ok of a receive case may go to any variable.
package main

import "fmt"

func main() {
	c := make(chan int, 2)
	c <- 4
	var s [2]int
	m := map[string]bool{}
	select {
	case s[1], m["ok"] = <-c:
	}
	fmt.Println(s, m) // want: [0 4] map[ok:true]
}
