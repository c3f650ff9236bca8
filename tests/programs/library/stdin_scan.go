// fmt.Scan reads numbers and words from standard input.
// stdin: 12 word
// stdin: 3.5
package main

import "fmt"

func main() {
	var n int
	var s string
	var f float64
	fmt.Println(fmt.Scan(&n, &s, &f)) // want: 3 <nil>
	fmt.Println(n, s, f)              // want: 12 word 3.5
	fmt.Println(fmt.Scan(&n))         // want: 0 EOF
}
