// Package unicode/utf8 decodes, counts and checks; package unicode sorts runes into classes.
package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func main() {
	fmt.Println(utf8.DecodeRuneInString("é!"))                                                                     // want: 233 2
	fmt.Println(utf8.DecodeRune([]byte{0xff, 'a'}))                                                                // want: 65533 1
	fmt.Println(utf8.RuneCountInString("héllo世"), utf8.RuneCount([]byte("a\xc3")))                                 // want: 6 2
	fmt.Println(utf8.ValidString("ok"), utf8.Valid([]byte{0xc0, 0x80}), utf8.RuneLen('世'))                         // want: true false 3
	fmt.Println(unicode.IsLetter('é'), unicode.IsDigit('٣'), unicode.IsPrint('\u00a0'), unicode.IsSpace('\u00a0')) // want: true true false true
	fmt.Println(unicode.IsLetter('_'), unicode.IsUpper('Ä'), string(unicode.ToLower('Ä')))                         // want: false true ä
}
