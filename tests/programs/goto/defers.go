package main

import (
	"errors"
	"fmt"
)

func deferred() (n int) {
	defer func() { n *= 2 }()
	i := 0
again:
	defer func() { n += i; fmt.Println("deferred", n) }()
	defer fmt.Println("argument", i)
	if i++; i < 3 {
		goto again
	}
	n = 1
	goto out
out:
	return n + 1
}

// A function that recovers and tries again, as C programmers write it.
func retry() (err error) {
	tries := 0
again:
	err = try(tries)
	if err != nil && tries < 3 {
		tries++
		goto again
	}
	if err != nil {
		goto fail
	}
	return
fail:
	return fmt.Errorf("gave up: %w", err)
}

func try(n int) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = v.(error)
		}
	}()
	panic(errors.New(fmt.Sprint("try ", n)))
}

func main() {
	fmt.Println(deferred())
	fmt.Println(retry())
}

// want output:
// argument 2
// deferred 5
// argument 1
// deferred 8
// argument 0
// deferred 11
// 22
// gave up: try 3
