// Kinds and cases of runes, and UTF-8.
package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func main() {
	for _, r := range "aÉß9٣ \u00a0_—€ǅ世\u0301" {
		fmt.Println(unicode.IsLetter(r), unicode.IsUpper(r), unicode.IsDigit(r), unicode.IsSpace(r), unicode.IsPunct(r),
			unicode.IsSymbol(r), string(unicode.ToUpper(r))+"|"+string(unicode.ToLower(r))+"|")
	}
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.In('я', unicode.Latin, unicode.Cyrillic), unicode.SimpleFold('K'))
	s := "aé世\xff"
	fmt.Println(utf8.RuneCountInString(s), utf8.ValidString(s), len(s), utf8.RuneLen('世'))
	sizes := []int{}
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		sizes = append(sizes, int(r), size)
		s = s[:len(s)-size]
	}
	fmt.Println(sizes, utf8.AppendRune(nil, '€'), utf8.FullRune([]byte("\xe4\xb8")))
	// want output:
	// true false false false false false A|a|
	// true true false false false false É|é|
	// true false false false false false ß|ß|
	// false false true false false false 9|9|
	// false false true false false false ٣|٣|
	// false false false true false false  | |
	// false false false true false false  | |
	// false false false false true false _|_|
	// false false false false true false —|—|
	// false false false false false true €|€|
	// true false false false false false Ǆ|ǆ|
	// true false false false false false 世|世|
	// false false false false false false ́|́|
	// true true 107
	// 4 false 7 3
	// [65533 1 19990 3 233 2 97 1] [226 130 172] false
}
