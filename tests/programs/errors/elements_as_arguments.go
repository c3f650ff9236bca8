// An element that is an argument is checked twice, so that of one line's equal messages more are told.
// flags: -e
package main

func f(...any) {}

func main() {
	s := 1.5
	f(s[1], s[2], s[3])      // want error: cannot index s (variable of type float64)
	f(s[1], s[len(s)], s[6]) // want error: cannot index s (variable of type float64) // want error: cannot index s (variable of type float64) // want error: invalid argument: s (variable of type float64) for built-in len // want error: cannot index s (variable of type float64)
	f(s[1], s[x])            // want error: cannot index s (variable of type float64) // want error: cannot index s (variable of type float64) // want error: undefined: x
	_, _ = s[1], s[x]        // want error: cannot index s (variable of type float64) // want error: undefined: x
}
