// + and += make a new string; the operands keep; mixed with conversions and named types.
package main

import "fmt"

type path string

func main() {
	s := "hi" + string([]byte{'!', 'x'}[:1])
	t := s
	s += " and good bye"
	fmt.Println(s, t, len(s))
	p := path("a") + "/" + path([]rune{'b', 'é'})
	p += "/" + path(t)
	fmt.Printf("%T %v\n", p, p)
	var empty string
	fmt.Println(empty+empty == "", empty+"x"+empty, "a"+"b" == "ab", "con"+"st"+empty)
	acc := ""
	for i := range 5 {
		acc += string(rune('a'+i)) + acc
	}
	fmt.Println(acc)
	// want output:
	// hi! and good bye hi! 16
	// main.path a/bé/hi!
	// true x true const
	// abacabadabacabaeabacabadabacaba
}
