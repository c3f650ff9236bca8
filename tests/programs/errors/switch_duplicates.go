// Duplicate constant cases, types and defaults; case types that cannot match.
package main

import "fmt"

type impl struct{}

func main() {
	n, s, e := 1, "a", any(1)
	switch n {
	case 1, 2:
	case 2: // want error: duplicate case 2 (constant of type int) in expression switch
	case 1 + 1: // want error: duplicate case 1 + 1 (constant 2 of type int) in expression switch
	case "a": // want error: cannot convert "a" (untyped string constant) to type int
	case 1.5: // want error: 1.5 (untyped float constant) truncated to int
	}
	switch s {
	case "a", "b", "a": // want error: duplicate case "a" (constant of type string) in expression switch
	case nil: // want error: cannot convert nil to type string
	}
	switch e {
	case 1, "1", 1.0, 'a':
	case 1: // want error: duplicate case 1 (constant of type int) in expression switch
	}
	switch {
	default:
	default: // want error: multiple defaults (first at switch_duplicates.go:26:2)
	case n: // want error: invalid case n in switch on true (mismatched types int and bool)
	case true, true:
	}
	switch e.(type) {
	case int, string:
	case int: // want error: duplicate case int in type switch
	case nil, nil: // want error: duplicate case nil in type switch
	case n: // want error: n (local variable) is not a type
	}
	switch st := fmt.Stringer(nil); st.(type) {
	case impl: // want error: impossible type switch case: impl
	case *impl: // want error: impossible type switch case: *impl
	case error:
	}
	switch x := e.(type) { // want error: x declared and not used
	case int:
	}
	switch n.(type) { // want error: n (variable of type int) is not an interface
	}
	switch f := func() {}; f {
	case nil:
	}
}
