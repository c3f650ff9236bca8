// Of a string gc stores the length first: that is the address told of a store through nil.
package main

type T struct {
	n    int
	text string
}

//go:noinline
func set(p *T, text string) {
	p.text = text // want panic: runtime error: invalid memory address or nil pointer dereference
}

func main() {
	set(nil, "text")
	// want stderr: [signal SIGSEGV: segmentation violation code=0x1 addr=0x10 pc=*]
	// want exit: 2
}
