// not in go: Go builds it first
package main

func f() {}

// want stderr: runtime.main_main·f: function main is undeclared in the main package
// want exit: 1
