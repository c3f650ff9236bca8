// not in go: generics come later
package main

func f[T any](x T) T { return x } // want error: generic functions not supported by gopark yet

func main() { f(1) }
