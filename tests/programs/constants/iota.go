// iota counts the specifications of a group; expressions repeat.
package main

import "fmt"

type weekday int

const (
	sunday weekday = iota
	monday
	tuesday
	_
	thursday
)

const (
	_  = iota
	kb = 1 << (10 * iota)
	mb
	gb
)

const (
	a, b = iota, iota * 10
	c, d
	e = "text"
	f
	g = iota
)

func (d weekday) String() string { return [...]string{"Sun", "Mon", "Tue", "Wed", "Thu"}[d] }

func main() {
	fmt.Println(sunday, monday, tuesday, thursday)
	fmt.Println(kb, mb, gb)
	fmt.Println(a, b, c, d, e, f, g)
	// want output:
	// Sun Mon Tue Thu
	// 1024 1048576 1073741824
	// 0 0 1 10 text text 4
}
