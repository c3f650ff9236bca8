// A type parameter of a receiver that is no identifier counts as a blank one: the method's calls have no errors of
// their own.
// flags: -e
package main

type Pair[A, B any] struct {
	first  A
	second B
}

func (p *Pair[A, func()]) setFirst(a A) (b A) { return a } // want error: receiver type parameter func() must be an identifier
func (p Pair[[]A, B]) other(b B) B            { return b } // want error: receiver type parameter []A must be an identifier
func (p Pair[*A]) third(a A) (b A)            { return a } // want error: receiver type parameter *A must be an identifier // want error: receiver declares 1 type parameter, but receiver base type declares 2 // want error: undefined: A // want error: undefined: A

func main() {
	var p Pair[int, string]
	p.setFirst(1)
	p.setFirst("x") // want error: cannot use "x" (untyped string constant) as int value in argument to p.setFirst
	p.other(1)      // want error: cannot use 1 (untyped int constant) as string value in argument to p.other
	p.third(1)
}
