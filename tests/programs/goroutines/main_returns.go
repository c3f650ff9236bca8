// When main returns the program ends, whoever still runs.
package main

import "fmt"

func main() {
	go func() {
		for {
		}
	}()
	fmt.Println("main") // want: main
}
