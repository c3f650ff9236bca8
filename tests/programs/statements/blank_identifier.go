// The blank identifier declares nothing: values are evaluated, methods, fields, parameters and functions have no name.
package main

import "fmt"

type _ int

type s struct {
	_, x int
	_    string
}

func (s) _()        {}
func (_ *s) m() int { return 1 }
func _()            { undefinedNeverCalled := 1; _ = undefinedNeverCalled }
func _() int        { return 2 }

var _ = say("package variable")
var _, two = say("one"), 2

const _ = iota

func say(what string) string { fmt.Println(what); return what }

func f(_ int, _ string) (_ int, _ error) { return }

func main() {
	_, a := say("left"), say("right")
	_ = say("ignored")
	var _ int = 1
	n, _ := f(1, "")
	for _, _ = range []int{1} {
		_ = a
	}
	for _ = range 2 {
	}
	var e any = 1
	_, ok := e.(int)
	fmt.Println(n, ok, s{x: 1} == s{x: 1}, two, new(s).m())
	// want output:
	// package variable
	// one
	// left
	// right
	// ignored
	// 0 true true 2 1
}
