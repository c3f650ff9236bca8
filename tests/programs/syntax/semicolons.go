package main

import "fmt"

func f() (int, int) { return 1, 2 }

func main() {
	a,
		b := f(); fmt.Println(a, b) // want: 1 2
	if x := a; x == 1 { fmt.Println("one") } // want: one
	for i := 0; i < 2; i++ { fmt.Print(i, ";") }; fmt.Println() // want: 0;1;
	{}; ; {}
	switch { default: }
	fmt.Println([]int{
		1,
		2, /* a comment
		over lines */
	}) // want: [1 2]
}
