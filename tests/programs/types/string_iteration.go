// Ranging over a string decodes UTF-8; each wrong byte is U+FFFD.
package main

import "fmt"

func main() {
	s := "a\x80é\xff日\xe6\x97本\xed\xa0\x80\xf4\x90\x80\x80\xc0\xaf😀\xf0\x9f"
	for i, r := range s {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println(len([]rune(s)), len(s), string([]rune(s)) == s)
	fmt.Println(string(rune(0xd800)), string(rune(-1)), string(rune(0x110000)), string([]rune{0xd800, 65, -5}))
	fmt.Printf("%q %+q % x\n", s, s, s[:3])
	var k int
	var v rune
	for k, v = range "xyz" {
	}
	for range "é" {
		fmt.Print("once ")
	}
	t := "mutable"
	for i, r := range t {
		t = "changed"
		if i == 2 {
			fmt.Println(k, v, string(r), t)
		}
	}
	fmt.Println("\x80" < "é", "a" < "ab", "日"[0])
	// want output:
	// 0:97 1:65533 2:233 4:65533 5:26085 8:65533 9:65533 10:26412 13:65533 14:65533 15:65533 16:65533 17:65533 18:65533 19:65533 20:65533 21:65533 22:128512 26:65533 27:65533 20 28 false
	// � � � �A�
	// "a\x80é\xff日\xe6\x97本\xed\xa0\x80\xf4\x90\x80\x80\xc0\xaf😀\xf0\x9f" "a\x80\u00e9\xff\u65e5\xe6\x97\u672c\xed\xa0\x80\xf4\x90\x80\x80\xc0\xaf\U0001f600\xf0\x9f" 61 80 c3
	// once 2 122 t changed
	// true true 230
}
