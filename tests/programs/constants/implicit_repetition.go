// An elided expression list repeats the text of the list before, with its type, in the scope where it stood.
package main

import "fmt"

type day uint8

const (
	sunday day = iota + 1
	monday
	one, two = iota, "s"
	three, four
	x = len(name)
	y
	five day = 5
	six
	_
	_, seven = iota, 'x'
)
const name = "abc"

func main() {
	fmt.Println(sunday, monday, one, two, three, four, x, y, five, six, seven)
	fmt.Printf("%T %T %T %T\n", monday, three, six, seven)
	// want output:
	// 1 2 2 s 3 s 3 3 5 5 120
	// main.day int main.day int32
}
