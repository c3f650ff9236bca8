// An empty select waits for ever.
package main

func main() {
	select {} // want blocked: select (no cases)
	// want deadlock
}
