package main

func main() {}

var x int; import ( // want error: syntax error: imports must appear before other declarations
	os // want error: syntax error: missing import path
	5  // want error: syntax error: import path must be a string
)
