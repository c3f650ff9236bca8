// not in go: Go names some of the files by their whole path
package main

import (
	_ "./rel"         // want error: "./rel" is relative, but relative import paths are not supported in module mode
	_ "/abs"          // want error: "/abs" is not a package path; see 'go help packages'
	_ "a!b"           // want error: invalid import path: a!b
	_ "example.com/x" // want error: no required module provides package example.com/x: go.mod file not found in current directory or any parent directory; see 'go help modules'
)

func main() {}
