// Interpreted strings have escapes and are bytes; raw strings have none, and carriage returns are dropped from them.
package main

import "fmt"

func main() {
	fmt.Printf("%q %q\n", `abc`, `\n
\n`)
	fmt.Println("\n" == `
`, "\"" == `"`, "\u65e5本\U00008a9e" == "日本語", "\xff\u00FF" == "\xff\xc3\xbf")
	fmt.Println(len("日本語"), len("\u65e5"), len("\xe6"), len(`\u65e5`), len("\377"), len(""))
	fmt.Println("日本語" == "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e", "\u65e5\u672c\u8a9e" == `日本語`)
	fmt.Printf("%x %+q\n", "a\000b\a\v\\", "\u2028\U0001F600")
	// want output:
	// "abc" "\\n\n\\n"
	// true true true true
	// 9 3 1 6 1 0
	// true true
	// 610062070b5c "\u2028\U0001f600"
}
