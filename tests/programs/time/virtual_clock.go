// The virtual clock starts at the Playground's epoch and jumps when everybody sleeps.
// flags: -time virtual
// not in go: real Go has no virtual clock on the command line
package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	fmt.Println(start.Unix()) // want: 1257894000
	time.Sleep(2 * time.Hour)
	fmt.Println(time.Since(start)) // want: 2h0m0s
}
