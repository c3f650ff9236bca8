// Interfaces embed interfaces; methods may overlap when identical; a type implements every interface its methods satisfy.
package main

import "fmt"

type reader interface {
	Read() string
	Close() error
}
type writer interface {
	Write(string)
	Close() error
}
type readWriter interface {
	reader
	writer
}
type closer = interface{ Close() error }
type all interface {
	readWriter
	closer
	fmt.Stringer
	interface{ Extra(...int) int }
}
type file struct{ data []string }

func (f *file) Read() string       { return fmt.Sprint(f.data) }
func (f *file) Write(s string)     { f.data = append(f.data, s) }
func (f *file) Close() error       { return nil }
func (f *file) String() string     { return "file" }
func (f *file) Extra(n ...int) int { return len(n) }

func main() {
	var a all = &file{}
	a.Write("x")
	var rw readWriter = a
	rw.Write("y")
	var c closer = rw
	var r reader = c.(reader)
	fmt.Println(r.Read(), c.Close(), a, a.Extra(1, 2), c == closer(a), any(r) == any(a))
	_, isWriter := r.(interface{ Write(int) })
	_, isAll := r.(all)
	fmt.Println(isWriter, isAll)
	var e interface {
		any
		comparableLike
	} = a
	fmt.Println(e.Close())
	// want output:
	// [x y] <nil> file 2 true true
	// false true
	// <nil>
}

type comparableLike interface{ Close() error }
