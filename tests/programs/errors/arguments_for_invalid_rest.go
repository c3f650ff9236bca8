// The want line of a wrong call shows a rest parameter of an invalid type.
package main

func list(name string, rest ...undefined) {} // want error: undefined: undefined

func main() {
	list() // want error: not enough arguments in call to list
	// want stderr: 	want (string, ...invalid type)
}
