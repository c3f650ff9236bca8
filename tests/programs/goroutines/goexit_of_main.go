// When main calls Goexit the others go on; when they end too it is a deadlock of its own kind.
package main

import (
	"fmt"
	"runtime"
)

func main() {
	go fmt.Println("other") // want: other
	runtime.Goexit()        // want fatal: no goroutines (main called runtime.Goexit) - deadlock!
}
