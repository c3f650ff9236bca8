package main

type P[A, B any] struct {
	a A
	b B
}

type L[A, B any] []P[A, B]

func main() {
	var p P[string, int] = 1                  // want error: cannot use 1 (untyped int constant) as P[string, int] value in variable declaration
	var l L[string, map[int]P[int, bool]] = 2 // want error: cannot use 2 (untyped int constant) as L[string, map[int]P[int, bool]] value in variable declaration
	p.x()                                     // want error: p.x undefined (type P[string, int] has no field or method x)
	_ = interface{ m() }(l)                   // want error: cannot convert l (variable of slice type L[string, map[int]P[int, bool]]) to type interface{m()}: L[string, map[int]P[int, bool]] does not implement interface{m()} (missing method m)
}
