// A string is a sequence of bytes: len and indexing are about bytes; it cannot be changed; an index of it has no address.
package main

import "fmt"

func main() {
	s := "héllo\x00\xff"
	fmt.Println(len(s), s[1], s[2], s[len(s)-1], s[6])
	t := s
	s += "!"
	fmt.Println(len(t), len(s), t == s[:len(t)])
	var empty string
	fmt.Println(empty == "", len(empty), empty < "\x00", "a" < "aa", "Z" < "a", "\xff" > "é")
	fmt.Printf("%T %T %T\n", s[0], s[1:2], "abc"[1])
	defer func() { fmt.Println(recover()) }()
	_ = t[len(s)-1]
	// want output:
	// 8 195 169 255 0
	// 8 9 true
	// true 0 true true true true
	// uint8 string uint8
	// runtime error: index out of range [8] with length 8
}
