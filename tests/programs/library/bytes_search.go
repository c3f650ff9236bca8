// Package bytes searches and compares.
package main

import (
	"bytes"
	"fmt"
)

func main() {
	text := []byte("go park, go run")
	fmt.Println(bytes.Index(text, []byte("go ")), bytes.Index(text, []byte("stop"))) // want: 0 -1
	fmt.Println(bytes.IndexByte(text, 'p'), bytes.LastIndexByte(text, 'o'))          // want: 3 10
	fmt.Println(bytes.LastIndex(text, []byte("go")), bytes.Count(text, []byte("o"))) // want: 9 2
	fmt.Println(bytes.Compare([]byte("a"), []byte("b")), bytes.Compare(text, text))  // want: -1 0
	fmt.Println(bytes.Equal(text, text[:3]), bytes.Contains(text, nil))              // want: false true
	fmt.Printf("%s\n", bytes.ToUpper(text))                                          // want: GO PARK, GO RUN
	fmt.Printf("%q\n", bytes.Split(text, []byte(", ")))                              // want: ["go park" "go run"]
}
