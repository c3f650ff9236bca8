// A panic with the very value that was recovered is printed once.
package main

func main() {
	defer func() {
		r := recover()
		panic(r) // want stderr: panic: again [recovered, repanicked]
	}()
	panic("again") // want panic: again
}
