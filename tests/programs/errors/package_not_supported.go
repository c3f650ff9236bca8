// not in go: the library is not complete
package main

import (
	"net/http" // want error: package net/http is not supported by gopark yet
	"os/exec"  // want error: package os/exec is not supported by gopark yet
)

func main() {
	http.Get("x")
	exec.Command("ls")
}
