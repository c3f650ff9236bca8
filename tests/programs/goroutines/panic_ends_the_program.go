// An unrecovered panic in any goroutine ends the program.
package main

func main() {
	go func() {
		panic("in a goroutine") // want panic: in a goroutine
	}()
	select {}
}
