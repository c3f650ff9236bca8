// Compiler directives that stand above the wrong declaration are told once all else is right.

//go:noinline // want error: misplaced compiler directive
package main

//go:noinline // want error: misplaced compiler directive
import "fmt"

//go:embed x.txt // want error: misplaced go:embed directive
func f0() {}

//go:nosplit
//go:noinline
func f1() { fmt.Println() }

//go:noinline // want error: misplaced compiler directive

//go:noinline // want error: misplaced compiler directive
var x int

type (
	//go:noinline // want error: misplaced compiler directive
	T int
)

//go:noescape
func f2() {} // want error: can only use //go:noescape with external func implementations

func (T) m() {
	//go:noinline // want error: misplaced compiler directive
	var y int
	_ = y
	//go:noinline // want error: misplaced compiler directive
	const c = 1
	//go:noinline // want error: misplaced compiler directive
	type T int
}

func main() {}
