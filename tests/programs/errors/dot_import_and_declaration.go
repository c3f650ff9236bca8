package main

import . "fmt"

func Println() {} // want error: Println already declared through dot-import of package fmt ("fmt")

func main() { Print() }
