// A deferred call may panic again; the chain of panics is printed.
package main

func main() {
	defer func() {
		panic("second") // want stderr: 	panic: second
	}()
	panic("first") // want panic: first
}
