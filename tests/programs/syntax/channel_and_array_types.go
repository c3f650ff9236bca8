package main

var a chan; var b int // want error: syntax error: missing channel element type

type c [2,]int // want error: syntax error: unexpected comma; expected ]

var d <-int // want error: syntax error: unexpected name int, expected keyword chan

func main() {}
