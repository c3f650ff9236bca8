// The empty string constant points nowhere.
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	s := ""
	fmt.Println(unsafe.StringData(s) == nil) // want: true
}
