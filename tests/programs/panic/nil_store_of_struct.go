// Of a struct with pointers gc stores what is no pointer first: that is the address told of a store through nil.
package main

type Node struct {
	next *Node
	rest []int
}

//go:noinline
func set(p *Node, node Node) {
	*p = node // want panic: runtime error: invalid memory address or nil pointer dereference
}

func main() {
	set(nil, Node{nil, []int{1}})
	// want stderr: [signal SIGSEGV: segmentation violation code=0x1 addr=0x10 pc=*]
	// want exit: 2
}
