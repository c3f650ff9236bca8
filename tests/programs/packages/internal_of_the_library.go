// The library's internal packages cannot be imported; the go command says who would.
// want exit: 1
// want stderr: package command-line-arguments
package main

import _ "internal/bytealg"

func main() {}
