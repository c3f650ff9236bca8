// A program reads standard input line by line.
// stdin: first line
// stdin: 2 3
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Scan()
	fmt.Println("line:", in.Text()) // want: line: first line
	var a, b int
	in.Scan()
	n, err := fmt.Sscan(in.Text(), &a, &b)
	fmt.Println(n, err, a+b) // want: 2 <nil> 5
	fmt.Println(in.Scan())   // want: false
}
