package main

import "fmt" // want error: "fmt" imported and not used

var fmt int // want error: fmt already declared through import of package fmt ("fmt")

func main() { _ = fmt } // want error: use of package fmt not in selector
