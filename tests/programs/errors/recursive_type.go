package main

type T struct{ t T } // want error: invalid recursive type: T refers to itself

type A struct{ b B } // want error: invalid recursive type A

type B [2]A

type C = C // want error: invalid recursive type: C refers to itself

func main() {}
