// os.Exit ends the program at once with its status; deferred calls do not run.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	fmt.Println("bye") // want: bye
	os.Exit(7)         // want exit: 7
}
