// The environment is the host's at first, then what the program makes of it.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println(os.Getenv("GOPARK_NO_SUCH_VARIABLE") == "") // want: true
	os.Setenv("GOPARK_TEST", "value")
	fmt.Println(os.LookupEnv("GOPARK_TEST"))        // want: value true
	fmt.Println(os.ExpandEnv("a ${GOPARK_TEST} b")) // want: a value b
	os.Unsetenv("GOPARK_TEST")
	_, found := os.LookupEnv("GOPARK_TEST")
	fmt.Println(found) // want: false
}
