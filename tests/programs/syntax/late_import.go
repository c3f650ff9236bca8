package main

func main() {}

import "fmt" // want error: syntax error: imports must appear before other declarations
