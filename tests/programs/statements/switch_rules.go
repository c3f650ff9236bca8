// Cases are evaluated top to bottom and left to right until one matches; default may stand anywhere; the tag has a default type.
package main

import "fmt"

func v(n int) int { fmt.Print("v", n, " "); return n }

type state int

func main() {
	switch v(3) {
	default:
		fmt.Println("default")
	case v(1), v(2):
		fmt.Println("first")
	case v(4), v(3), v(5):
		fmt.Println("second")
	}
	switch x := v(9); {
	case x < 0:
		fmt.Println("negative")
	default:
		fmt.Println("default first")
		fallthrough
	case x < 5:
		fmt.Println("fell")
	case x > 5:
		fmt.Println("skipped")
	}
	switch { // true
	}
	switch v(1); {
	case false:
	}
	switch state(2) {
	case 1, 2:
		fmt.Println("state")
	}
	var e any = 1.0
	switch e {
	case 1:
		fmt.Println("int")
	case 1.0, nil:
		fmt.Println("float64")
	}
	switch f := func() bool { return true }; f() {
	case len("a") == 1:
		fmt.Println("bool tag")
	}
	for i := range 3 {
		switch {
		case i == 1:
			continue
		case i == 2:
			break
		default:
			fmt.Println("i", i)
		}
	}
	switch x := 5; x {
	case x:
		x := "inner"
		fmt.Println(x)
	}
	switch p := new(int); p {
	case nil:
		fmt.Println("nil")
	case p:
		fmt.Println("itself")
	}
	// want output:
	// v3 v1 v2 v4 v3 second
	// v9 skipped
	// v1 state
	// float64
	// bool tag
	// i 0
	// inner
	// itself
}
