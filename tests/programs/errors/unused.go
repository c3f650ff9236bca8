// Variables must be used, not only assigned; imports and labels too; parameters, results, constants and blanks need not.
package main

import (
	"fmt" // want error: "fmt" imported and not used
	m "math" // want error: "math" imported as m and not used
	_ "os"
	. "strings" // want error: "strings" imported and not used
)

func f(unused int) (result int) { return 1 }

func main() {
	var a int // want error: declared and not used: a
	b := 1 // want error: declared and not used: b
	b = 2
	var c, d = 1, 2 // want error: declared and not used: d
	_ = c
	const e = 1
	type t int
	for i, v := range []int{} { // want error: declared and not used: i // want error: declared and not used: v
	}
	if x := 1; true { // want error: declared and not used: x
	}
	switch y := any(1).(type) { // want error: y declared and not used
	}
	func() {
		z := 1 // want error: declared and not used: z
		z = 2
	}()
	g := func() { b = 3 } // want error: declared and not used: g
	var p *int
	*p = 1
	var s []int
	s[0] = 1
	var st struct{ x int }
	st.x = 1
	n := 0
	n++
	n += 1
	var _ = 1
label: // want error: label label defined and not used
	f(1)
}
