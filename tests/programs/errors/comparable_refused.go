// not in go: generics come later
package main

type T interface{ comparable } // want error: the constraint comparable not supported by gopark yet

func main() {}
