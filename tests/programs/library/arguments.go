// os.Args has the program's arguments.
// flags: -args one two
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(len(os.Args), os.Args[1:]) // want: 3 [one two]
}
