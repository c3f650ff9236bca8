// A panic with an error prints what its Error method says.
package main

type failure struct{ code int }

func (f failure) Error() string { return "failure with code 7" }

func main() {
	panic(failure{7}) // want panic: failure with code 7
}
