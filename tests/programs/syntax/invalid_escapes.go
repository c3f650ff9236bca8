// Escapes that are no Unicode code points or are unknown.
package main

func main() {
	_ = '\ud800' // want error: escape is invalid Unicode code point U+D800
	_ = "\U00110000" // want error: escape is invalid Unicode code point U+110000
	_ = "\'" // want error: unknown escape
	_ = '\"' // want error: unknown escape
	_ = "\400" // want error: octal escape value 256 > 255
	_ = '\k' // want error: unknown escape
}
