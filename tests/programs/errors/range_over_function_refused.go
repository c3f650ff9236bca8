// not in go: range over functions comes later
package main

func main() {
	for range func(yield func() bool) {} { // want error: range over functions not supported by gopark yet
	}
}
