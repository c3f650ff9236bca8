package main

import "fmt"

func upTo(name string, n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("first deferred by", name)
		for i := range n {
			if i == 1 {
				defer fmt.Println("second deferred by", name)
			}
			if !yield(i) {
				return
			}
		}
	}
}

// Deferred calls of the bodies run at the end of the function around the loops.
func order() (s string) {
	defer func() { fmt.Println("before the loops", s) }()
	for i := range upTo("a", 2) {
		defer fmt.Println("in a", i)
		for j := range upTo("b", 2) {
			defer func() { s += fmt.Sprint(" ", i, j) }()
		}
		func() {
			defer fmt.Println("of the literal", i)
			for range upTo("c", 1) {
				defer fmt.Println("in c", i)
			}
			fmt.Println("end of the literal")
		}()
	}
	defer fmt.Println("between the loops")
	for i := range upTo("d", 1) {
		defer println()
		defer fmt.Println("in d", i)
		return "result"
	}
	return
}

type T struct{ name string }

func (t T) close()   { fmt.Println("close", t.name) }
func (t *T) finish() { fmt.Println("finish", t.name) }

func methods() {
	t := T{"t"}
	for range upTo("e", 1) {
		defer t.close()
		defer t.finish()
		t.name = "changed"
	}
	var f func()
	defer func() { fmt.Println(recover()) }()
	for range upTo("f", 1) {
		defer f()
	}
	fmt.Println("end of methods")
}

// A deferred call of a body recovers what comes after the loop.
func recovers() (err any) {
	for range upTo("g", 1) {
		defer func() { err = recover() }()
	}
	panic("after the loop")
}

// Many loops, some with deferred calls.
func many() (n int) {
	for i := range 100 {
		for j := range upTo("", 0) {
			_ = j
		}
		for range func(yield func() bool) { yield() } {
			if i%10 == 0 {
				defer func() { n += i }()
			}
		}
	}
	return
}

func inDeferred() {
	defer func() {
		for i := range func(yield func(int) bool) { yield(1) } {
			defer fmt.Println("deferred by a body in a deferred call", i)
		}
		fmt.Println("end of the deferred call")
	}()
}

func main() {
	fmt.Println(order())
	methods()
	fmt.Println(recovers())
	inDeferred()
}

// want output:
// second deferred by b
// first deferred by b
// first deferred by c
// end of the literal
// in c 0
// of the literal 0
// second deferred by b
// first deferred by b
// first deferred by c
// end of the literal
// in c 1
// of the literal 1
// second deferred by a
// first deferred by a
// first deferred by d
// in d 0
// between the loops
// in a 1
// in a 0
// before the loops result 1 1 1 0 0 1 0 0
// result 1 1 1 0 0 1 0 0
// first deferred by e
// first deferred by f
// end of methods
// runtime error: invalid memory address or nil pointer dereference
// finish changed
// close t
// first deferred by g
// after the loop
// end of the deferred call
// deferred by a body in a deferred call 1
