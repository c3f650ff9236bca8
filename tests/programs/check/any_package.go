// A package that is only checked needs no main; functions without a body stand elsewhere; all the others are compiled.
// command: check
package p

func elsewhere(n int) string

func unreached() {
	var s []int = elsewhere(1) // want error: cannot use elsewhere(1) (value of type string) as []int value in variable declaration
	_ = s
}
