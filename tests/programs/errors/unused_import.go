package main

import (
	"fmt"
	"os"          // want error: "os" imported and not used
	str "strings" // want error: "strings" imported as str and not used
)

func main() {
	fmt.Println("x")
}
