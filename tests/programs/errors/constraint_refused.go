// not in go: generics come later
package main

type Number interface{ ~int | ~float64 } // want error: constraint interfaces not supported by gopark yet

func main() {}
