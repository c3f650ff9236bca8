// Package strings searches, counts and cuts.
package main

import (
	"fmt"
	"strings"
)

func main() {
	text := "chan int, chan string"
	fmt.Println(strings.Index(text, "chan"), strings.LastIndex(text, "chan"), strings.Index(text, "map"))   // want: 0 10 -1
	fmt.Println(strings.IndexByte(text, 'n'), strings.LastIndexByte(text, 'n'), strings.Count(text, "n"))   // want: 3 19 4
	fmt.Println(strings.Compare("a", "b"), strings.Contains(text, "int"), strings.HasPrefix(text, "chan ")) // want: -1 true true
	fmt.Println(strings.Cut(text, ", "))                                                                    // want: chan int chan string true
	fmt.Printf("%q %q\n", strings.Split(text, "chan "), strings.Fields(" a  b "))                           // want: ["" "int, " "string"] ["a" "b"]
	fmt.Println(strings.ReplaceAll(text, "chan", "<-chan"), strings.EqualFold("Go", "GO"))                  // want: <-chan int, <-chan string true
	fmt.Println(strings.LastIndex(text, ""), strings.IndexRune("a世", '世'))                                  // want: 21 1
}
