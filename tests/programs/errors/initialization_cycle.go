package main

var a = b // want error: initialization cycle for a

var b = f()

func f() int { return a }

var c = c // want error: initialization cycle: c refers to itself

const d = e // want error: initialization cycle for d
const e = d

func main() {}
