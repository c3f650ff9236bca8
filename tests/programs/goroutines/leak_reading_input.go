// A goroutine that read standard input to its end and then waits for ever is named at the end.
// stdin: one line
package main

import (
	"bufio"
	"fmt"
	"os"
	"time"
)

func main() {
	got := make(chan bool)
	go func() {
		in := bufio.NewScanner(os.Stdin)
		for in.Scan() {
			got <- true
		}
		select {} // want leak: select (no cases)
	}()
	<-got
	time.Sleep(20 * time.Millisecond)
	fmt.Println("end") // want: end
}
