package main

var (
	a = ''       // want error: empty rune literal or unescaped '
	b = 'ab'     // want error: more than one character in rune literal
	c = '\q'     // want error: unknown escape
	d = '\400'   // want error: octal escape value 256 > 255
	e = '\xg0'   // want error: invalid character 'g' in hexadecimal escape
	f = '\ud800' // want error: escape is invalid Unicode code point U+D800
)

func main() {}
