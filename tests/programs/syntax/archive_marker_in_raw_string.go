// A .go file is Go, whatever its lines look like.
package main

import "fmt"

/*
-- a.go --
*/

func main() {
	fmt.Println(`
-- b.go --
package b
`)
}

// want output:
// 
// -- b.go --
// package b
// 
