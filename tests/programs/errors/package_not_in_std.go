// not in go: Go adds where it looked
package main

import "foo/bar" // want error: package foo/bar is not in std

func main() { bar.F() }
