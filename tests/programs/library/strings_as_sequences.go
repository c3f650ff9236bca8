// Strings and byte slices are cut into sequences of pieces; UTF-16 words.
package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf16"
)

func main() {
	for line := range strings.Lines("one\n\nthree") {
		fmt.Printf("%q ", line)
	}
	fmt.Printf("%q\n", slices.Collect(strings.SplitSeq("a,b,,c", ",")))
	fmt.Printf("%q\n", slices.Collect(strings.SplitAfterSeq("a,b,,c,", ",")))
	fmt.Printf("%q %q\n", slices.Collect(strings.SplitSeq("héé", "")), slices.Collect(strings.SplitSeq("", ",")))
	fmt.Printf("%q\n", slices.Collect(strings.FieldsSeq("  a\u2003b c\n")))
	fmt.Printf("%q\n", slices.Collect(strings.FieldsFuncSeq("a1b22c", unicode.IsDigit)))
	for word := range strings.FieldsSeq("only the first") {
		fmt.Println(word)
		break
	}
	b := []byte("x=1;y=2;")
	for piece := range bytes.SplitSeq(b, []byte(";")) {
		fmt.Printf("%q %d ", piece, cap(piece))
	}
	fmt.Printf("%q %q\n", slices.Collect(bytes.Lines([]byte("a\nb"))), slices.Collect(bytes.FieldsSeq([]byte(" a b "))))
	words := utf16.Encode([]rune("aé€😀\x00"))
	fmt.Printf("%x %q\n", words, string(utf16.Decode(words)))
	fmt.Printf("%x %q\n", utf16.AppendRune(nil, -1), utf16.Decode([]uint16{0xd800, 'a', 0xdc00, 0xd83d}))
	fmt.Println(utf16.RuneLen('a'), utf16.RuneLen('😀'), utf16.RuneLen(0xd800), utf16.IsSurrogate(0xdfff))
	// want output:
	// "one\n" "\n" "three" ["a" "b" "" "c"]
	// ["a," "b," "," "c," ""]
	// ["h" "é" "é"] [""]
	// ["a" "b" "c"]
	// ["a" "b" "c"]
	// only
	// "x=1" 3 "y=2" 3 "" 0 ["a\n" "b"] ["a" "b"]
	// [61 e9 20ac d83d de00 0] "aé€😀\x00"
	// [fffd] ['�' 'a' '�' '�']
	// 1 2 -1 true
}
