// Return statements: counts and types of values, bare returns, and results that are shadowed.
package main

import "errors"

func a() int { return } // want error: not enough return values
func b() int { return 1, 2 } // want error: too many return values
func c() (int, string) { return 1 } // want error: not enough return values
func d() (int, string) { return "a", 1 } // want error: cannot use "a" (untyped string constant) as int value in return statement // want error: cannot use 1 (untyped int constant) as string value in return statement
func e() { return 1 } // want error: too many return values
func f() (n int, err error) {
	if n := 1; n > 0 {
		return // want error: result parameter n not in scope at return
	}
	return
}
func g() (int, error) { return two() }
func h() int { return two() } // want error: too many return values
func i() (string, error) { return two() } // want error: cannot use two() (value of type int) as string value in return statement
func two() (int, error) { return 1, nil }
func k() error { return "text" } // want error: cannot use "text" (constant of type string) as error value in return statement: string does not implement error (missing method Error)
func l() (*int, error) { return nil, errors.New } // want error: cannot use errors.New (value of type func(text string) error) as error value in return statement: func(text string) error does not implement error (missing method Error)
func m() func() int { return func() { return 1 } } // want error: cannot use func() {…} (value of type func()) as func() int value in return statement // want error: too many return values
func o() any { return none() } // want error: none() (no value) used as value
func none() {}
func p() (x int) { { x := 2; _ = x; return } } // want error: result parameter x not in scope at return
func q() byte { return 256 } // want error: cannot use 256 (untyped int constant) as byte value in return statement (overflows)

func main() { return 0 } // want error: too many return values
