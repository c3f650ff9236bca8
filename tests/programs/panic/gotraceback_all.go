// GOTRACEBACK decides which goroutines a crash prints.
// env: GOTRACEBACK=all
package main

import "time"

func wait() {
	select {}
}

func main() {
	go wait()
	time.Sleep(time.Millisecond)
	panic("x") // want panic: x
}

// want stderr: main.wait()
// want stderr: created by main.main in goroutine 1
