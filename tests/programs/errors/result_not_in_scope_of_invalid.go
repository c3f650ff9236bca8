// A result that is hidden at a return is told even if the hiding variable has no valid type.
package main

func f() (x undefinedHere) { // want error: undefined: undefinedHere
	{
		x := x
		_ = x
		return // want error: result parameter x not in scope at return
	}
}

func main() {
	f()
}
