// Names of other packages must be exported and exist.
package main

import (
	"fmt"
	"strings"
	m "math"
)

func main() {
	fmt.println("a") // want error: undefined: fmt.println (but have Println)
	_ = strings.NoSuchThing // want error: undefined: strings.NoSuchThing
	_ = m.pi // want error: undefined: m.pi (but have Pi)
	_ = math.Pi // want error: undefined: math
	var _ fmt.stringer // want error: undefined: fmt.stringer (but have Stringer)
	var _ strings.Missing // want error: undefined: strings.Missing
	_ = fmt // want error: use of package fmt not in selector
	fmt = nil // want error: use of package fmt not in selector
	_ = strings.Builder // want error: strings.Builder (type) is not an expression
	strings.ToUpper = nil // want error: use of package strings not in selector // want error: cannot assign to strings.ToUpper (neither addressable nor a map index expression)
	m.Pi = 3 // want error: use of package m not in selector // want error: cannot assign to m.Pi (neither addressable nor a map index expression)
	fmt.Println(m.Inf(1).x) // want error: m.Inf(1).x undefined (type float64 has no field or method x)
}
