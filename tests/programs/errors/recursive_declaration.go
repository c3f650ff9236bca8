package main

var x [len(x)]int // want error: initialization cycle: x refers to itself

type T [len(y)]int // want error: invalid recursive type T

var y T

func main() {}
