// Strings are bytes: indexing, slicing, comparison, conversion, concatenation.
package main

import "fmt"

func main() {
	s := "héllo, 世界"
	fmt.Println(len(s), s[1], s[1:3], s[len(s)-3:])
	fmt.Println([]byte("é"), []rune("世界"), string([]rune{0x4e16, 0x754c}), string(rune(65)), string([]byte{104, 105}))
	fmt.Println("a" < "b", "abc" < "abd", "ab" < "abc", "" == "", "x" >= "y")
	t := ""
	for i := 0; i < 5; i++ {
		t += string(rune('a' + i))
	}
	fmt.Println(t, t+"-"+t, len(t+t))
	b := []byte(t)
	b[0] = 'Z'
	fmt.Println(t, string(b))
	for i, r := range "a\xc0b" {
		fmt.Println(i, r)
	}
	raw := `a\n
b`
	fmt.Printf("%q %d\n", raw, len(raw))
	fmt.Println(string(rune(-1)), string(rune(0x110000)) == "\uFFFD")
	// want output:
	// 14 195 é 界
	// [195 169] [19990 30028] 世界 A hi
	// true true true true false
	// abcde abcde-abcde 10
	// abcde Zbcde
	// 0 97
	// 1 65533
	// 2 98
	// "a\\n\nb" 5
	// � true
}
