// Compiler directives that stand where there is nothing they could be about are told with the syntax.
package main

import "fmt"

//go:nosplit
//go:noinline
func f1() { fmt.Println() } //go:noinline // want error: misplaced compiler directive

//go:generate foo
//go:foo
const c = 1 //go:foo // want error: misplaced compiler directive

//go:noinline // want error: misplaced compiler directive
type (
	T int
)

//go:nowritebarrier // want error: //go:nowritebarrier only allowed in runtime
func f2() {}

//go:uintptrkeepalive // want error: //go:uintptrkeepalive is only allowed in the standard library
func f3() {}

//go:linkname a b // want error: usage: //go:linkname localname [linkname]

func main() {
	{
		_ = c
		//go:noinline // want error: misplaced compiler directive
	}
	//go:noinline // want error: misplaced compiler directive
	_ = func() {
		//go:nosplit // want error: misplaced compiler directive
	}
	switch { //go:noinline // want error: misplaced compiler directive
	//go:noinline // want error: misplaced compiler directive
	case true:
	}
	_ = []int{
		//go:noinline // want error: misplaced compiler directive
		1,
	}

}

type S struct {
	//go:noinline // want error: misplaced compiler directive
	a int /* go:noinline */
}

//go:noinline // want error: misplaced compiler directive
