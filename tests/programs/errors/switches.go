package main

func main() {
	x := 1
	switch x {
	case 1, 2:
	case 1: // want error: duplicate case 1 (constant of type int) in expression switch
	case "a": // want error: cannot convert "a" (untyped string constant) to type int
	case 1.5: // want error: 1.5 (untyped float constant) truncated to int
	default:
	default: // want error: multiple defaults (first at switches.go:10:2)
	}
	f := []int{}
	switch [1]func(){} { // want error: cannot switch on [1]func(){} (value of type [1]func()) ([1]func() is not comparable)
	}
	switch {
	case x: // want error: invalid case x in switch on true (mismatched types int and bool)
	case f: // want error: invalid case f in switch on true (mismatched types []int and bool)
	}
}
