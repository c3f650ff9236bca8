// Ranging over a string yields U+FFFD for each byte that starts no valid code point, and moves on by one byte.
package main

import "fmt"

func main() {
	for _, s := range []string{"a\xffb", "\xe6\x97", "日\xe6\x97本", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\x80", "\xf0\x9f\x98\x80", "\ufffd", "é\x00", ""} {
		for i, r := range s {
			fmt.Printf("%d:%U ", i, r)
		}
		fmt.Printf("%x %d\n", []rune(s), len([]rune(s)))
		if string([]rune(s)) == s {
			fmt.Println("same")
		}
	}
	n := 0
	for range "日本語\xff" {
		n++
	}
	fmt.Println(n)
	// want output:
	// 0:U+0061 1:U+FFFD 2:U+0062 [61 fffd 62] 3
	// 0:U+FFFD 1:U+FFFD [fffd fffd] 2
	// 0:U+65E5 3:U+FFFD 4:U+FFFD 5:U+672C [65e5 fffd fffd 672c] 4
	// 0:U+FFFD 1:U+FFFD 2:U+FFFD [fffd fffd fffd] 3
	// 0:U+FFFD 1:U+FFFD 2:U+FFFD 3:U+FFFD [fffd fffd fffd fffd] 4
	// 0:U+FFFD 1:U+FFFD [fffd fffd] 2
	// 0:U+1F600 [1f600] 1
	// same
	// 0:U+FFFD [fffd] 1
	// same
	// 0:U+00E9 2:U+0000 [e9 0] 2
	// same
	// [] 0
	// same
	// 4
}
