// Methods of nil pointers and nil interfaces.
package main

import "fmt"

type T struct{ n int }

func (t T) value() int     { return t.n }
func (t *T) pointer() int  { return t.n }
func (t *T) nothing() bool { return t == nil }

type valuer interface{ value() int }

type outer struct{ *T }

func try(name string, f func()) {
	defer func() { fmt.Printf("%s: %v\n", name, recover()) }()
	f()
}

func main() {
	var p *T
	var i valuer
	values := []valuer{p, outer{}, &outer{}, (*outer)(nil)}
	try("value method", func() { p.value() })
	try("pointer method", func() { p.pointer() })
	try("method that does not look", func() { fmt.Println(p.nothing()) })
	try("method value", func() { _ = p.value })
	try("pointer method value", func() { f := p.pointer; fmt.Println(f != nil); f() })
	try("method expression", func() { f := (*T).value; f(p) })
	try("pointer method expression", func() { f := (*T).pointer; f(p) })
	try("interface", func() { i.value() })
	try("method value of an interface", func() { _ = i.value })
	try("method expression of an interface", func() { f := valuer.value; f(p) })
	for n, v := range values {
		try(fmt.Sprint("in an interface ", n), func() { v.value() })
	}
	try("promoted", func() { outer{}.value() })
	try("promoted expression", func() { f := outer.value; f(outer{}) })
	try("deferred", func() { defer p.value() })
	try("deferred pointer method", func() { defer p.pointer() })
	try("deferred interface", func() { defer i.value() })
}

// want output:
// value method: runtime error: invalid memory address or nil pointer dereference
// pointer method: runtime error: invalid memory address or nil pointer dereference
// true
// method that does not look: <nil>
// method value: runtime error: invalid memory address or nil pointer dereference
// true
// pointer method value: runtime error: invalid memory address or nil pointer dereference
// method expression: value method main.T.value called using nil *T pointer
// pointer method expression: runtime error: invalid memory address or nil pointer dereference
// interface: runtime error: invalid memory address or nil pointer dereference
// method value of an interface: runtime error: invalid memory address or nil pointer dereference
// method expression of an interface: value method main.T.value called using nil *T pointer
// in an interface 0: value method main.T.value called using nil *T pointer
// in an interface 1: runtime error: invalid memory address or nil pointer dereference
// in an interface 2: runtime error: invalid memory address or nil pointer dereference
// in an interface 3: runtime error: invalid memory address or nil pointer dereference
// promoted: runtime error: invalid memory address or nil pointer dereference
// promoted expression: runtime error: invalid memory address or nil pointer dereference
// deferred: runtime error: invalid memory address or nil pointer dereference
// deferred pointer method: runtime error: invalid memory address or nil pointer dereference
// deferred interface: runtime error: invalid memory address or nil pointer dereference
