// Errors that the run time keeps are the same value each time: raised again, also without a recover in between, they are printed once.
package main

var zero int

func main() {
	defer func() {
		defer func() { print(1 / zero) }() // want panic: runtime error: integer divide by zero [recovered, repanicked]
		recover()
		print(2 / zero)
	}()
	print(3 / zero)
}
