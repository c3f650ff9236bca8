// A method whose receiver points to a pointer belongs to no type: its name is free for another.
package main

type t struct{}

func (t) m()   {}
func (**t) m() {} // want error: invalid receiver type **t

func main() {
	t{}.m()
}
