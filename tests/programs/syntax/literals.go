package main

import "fmt"

func main() {
	fmt.Println(0x_ff, 0b101, 0o17, 017, 1_000)       // want: 255 5 15 15 1000
	fmt.Println(1e3, .5, 0x1p-2, 6.25e-2)             // want: 1000 0.5 0.25 0.0625
	fmt.Println('a', '\n', '\x41', '\u4e16', '\'')      // want: 97 10 65 19990 39
	fmt.Println("\x41\102\u4e16\U0001F600\"", `a\n"b`) // want: AB世😀" a\n"b
}
