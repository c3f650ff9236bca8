// A deferred function sees and changes named results.
package main

import (
	"errors"
	"fmt"
)

func double(n int) (result int) {
	defer func() { result *= 2 }()
	return n + 1
}

func safe(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("caught: %v", r)
		}
	}()
	f()
	return errors.New("no panic")
}

func pair() (a int, b string) {
	defer func() { a, b = a+1, b+"!" }()
	a, b = 1, "x"
	return a * 10, b + "y"
}

func main() {
	fmt.Println(double(3))
	fmt.Println(safe(func() { panic("boom") }))
	fmt.Println(safe(func() {}))
	fmt.Println(pair())
	// want output:
	// 8
	// caught: boom
	// no panic
	// 11 xy!
}
