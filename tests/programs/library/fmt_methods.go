// fmt asks Formatter, GoStringer, error and Stringer, and survives their panics.
package main

import (
	"errors"
	"fmt"
)

type celsius float64

func (c celsius) String() string { return fmt.Sprintf("%.1f°C", float64(c)) }

type secret string

func (secret) GoString() string { return "secret(…)" }

type custom struct{}

func (custom) Format(s fmt.State, verb rune) { fmt.Fprint(s, "<", fmt.FormatString(s, verb), ">") }

type failing int

func (failing) Error() string { panic("no text") }

func main() {
	var nilPointer *celsius
	fmt.Println(celsius(21.55), []celsius{1, 2}, map[celsius]int{3: 4}, nilPointer)
	fmt.Printf("%v %d %#v %#v\n", celsius(1), celsius(1), secret("x"), []secret{"y"})
	fmt.Printf("%+8.3v %s\n", custom{}, custom{})
	fmt.Printf("%v|%d\n", failing(1), failing(1))
	err := fmt.Errorf("outer: %w", errors.New("inner"))
	fmt.Println(err, errors.Unwrap(err))
	// want output:
	// 21.6°C [1.0°C 2.0°C] map[3.0°C:4] <nil>
	// 1.0°C %!d(main.celsius=1) secret(…) []main.secret{secret(…)}
	// <%+8.3v> <%s>
	// %!v(PANIC=Error method: no text)|1
	// outer: inner inner
}
