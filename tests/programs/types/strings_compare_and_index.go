// Strings compare bytewise, slices of them share nothing visible, and substrings keep their value.
package main

import "fmt"

func main() {
	words := []string{"", "a", "aa", "b", "B", "é", "z", "\xff", "\x00"}
	for i, a := range words {
		for _, b := range words[i+1:] {
			switch {
			case a < b:
				fmt.Print("<")
			case a > b:
				fmt.Print(">")
			case a == b:
				fmt.Print("=")
			}
		}
	}
	fmt.Println()
	s := "hello, 世界"
	sub := s[7:10]
	s = "changed"
	fmt.Println(sub, len(sub), sub[0], s[len(s)-1:], s[:3]+s[3:] == s, sub != "世")
	var b byte = "abc"[2]
	i := 1
	fmt.Println(b, "abc"[i], "abc"[i:][0], string("abc"[i]))
	// want output:
	// <<<<<<<<<<><<<><><<<>><<<><<<>><><>>
	// 世 3 228 d true false
	// 99 98 98 b
}
