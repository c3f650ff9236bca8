// if with a simple statement whose variables reach every else; conditions of named boolean types; nothing converts to bool.
package main

import "fmt"

type truth bool

func next() (int, error) { return 3, nil }

func main() {
	if x, err := next(); err != nil {
		fmt.Println("error")
	} else if y := x * 2; y < x {
		fmt.Println("less")
	} else {
		x, y = y, x
		fmt.Println(x, y, err)
	}
	i := 0
	if i++; i == 1 {
		fmt.Println("one")
	}
	if truth(i == 1) {
		fmt.Println("truth")
	}
	c := make(chan int, 1)
	if c <- 1; len(c) == 1 {
		fmt.Println("sent")
	}
	if v, ok := <-c; ok {
		fmt.Println(v)
	}
	if (struct{ a int }{1}) == (struct{ a int }{1}) {
	} else {
		fmt.Println("no")
	}
	if m := map[string]bool{"a": true}; m["a"] && !m["b"] {
		fmt.Println("map")
	}
	// want output:
	// 6 3 <nil>
	// one
	// truth
	// sent
	// 1
	// map
}
