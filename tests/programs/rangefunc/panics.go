package main

import "fmt"

func once(yield func() bool) {
	defer fmt.Println("iterator ends")
	yield()
	fmt.Println("iterator goes on")
}

func resumes(yield func() bool) {
	defer func() {
		v := recover()
		fmt.Println("iterator saw", v)
		panic(v)
	}()
	yield()
}

func outside(it func(func() bool)) (s string) {
	defer func() { s = fmt.Sprint("recovered ", recover(), s) }()
	for range it {
		defer func() { s += " deferred" }()
		panic("body")
	}
	return
}

func inside() {
	for range once {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			panic("in the body")
		}()
	}
}

// A body is not the function that was deferred: recover gives nil in it.
func notDirect() {
	defer func() { fmt.Println("direct", recover()) }()
	defer func() {
		for range once {
			fmt.Println("in a body", recover())
		}
	}()
	panic("one")
}

func iteratorPanics() {
	defer func() { fmt.Println("recovered", recover()) }()
	for range func(yield func() bool) { yield(); panic("iterator") } {
		fmt.Println("body")
	}
}

func main() {
	fmt.Println(outside(once))
	fmt.Println(outside(resumes))
	inside()
	notDirect()
	iteratorPanics()
}

// want output:
// iterator ends
// recovered body deferred
// iterator saw body
// recovered body deferred
// recovered in the body
// iterator goes on
// iterator ends
// in a body <nil>
// iterator goes on
// iterator ends
// direct one
// body
// recovered iterator
