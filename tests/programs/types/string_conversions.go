// Strings from integers are UTF-8 of the code point; bytes and runes convert both ways; invalid ones become U+FFFD.
package main

import "fmt"

type myByte byte
type myBytes []myByte
type myRune rune
type myRunes []myRune
type myString string

func main() {
	n := int64(0x65e5)
	bad := -1
	fmt.Println(string(rune('a')), string(rune(n)), string(rune(bad)) == "\ufffd", string(rune(0xD800)), string(rune(0x110000)) == "\uFFFD", string(byte(200)))
	fmt.Println([]byte("hé"), []rune("hé\xff"), string([]byte{'h', 0xff})[0], string([]rune{0x767d, -1, 0xdfff}))
	fmt.Println(string(myBytes{'\xf0', '\x9f', '\x8c', '\x8d'}), string(myRunes{'a', 0x1F30E}), myString([]byte{'x'}))
	fmt.Println(myBytes("ab"), myRunes("é"), []byte(myString("!")), []myRune(myString("z")), len([]byte("")), []byte("") == nil)
	fmt.Println(string([]byte(nil)) == "", string([]rune{}) == "", []rune("\xe6\x97"), len(string(rune(0x10FFFF))))
	b := []byte("abc")
	s := string(b)
	b[0] = 'X'
	fmt.Println(s, string(b), myString(myBytes{65, 66}))
	// want output:
	// a 日 true � true È
	// [104 195 169] [104 233 65533] 104 白��
	// 🌍 a🌎 x
	// [97 98] [233] [33] [122] 0 false
	// true true [65533 65533] 4
	// abc Xbc AB
}
