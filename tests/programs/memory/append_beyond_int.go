// Elements without bytes can be as many as an int counts, and no more.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := make([]struct{}, int(^uint(0)>>1))
	try(func() { s = append(s, struct{}{}) })
	try(func() { s = append(s, s...) })
	fmt.Println(len(s))
	// want output:
	// runtime error: growslice: len out of range
	// runtime error: growslice: len out of range
	// 9223372036854775807
}
