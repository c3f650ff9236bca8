// An import may rename, dot into the file, or be blank; one package may be imported several times under different names.
package main

import (
	"fmt"
	. "math"
	m "math"
	_ "os"
	str "strings"
	text "strings"
)

import "math/bits"

type fmt2 = fmt.Stringer

func main() {
	fmt.Println(Sqrt(16), m.MaxInt8, Pi == m.Pi, str.ToUpper("a"), text.Repeat("b", 2), bits.Len(8))
	m := "shadows the import"
	fmt.Println(m, Floor(2.5), fmt2(nil) == nil)
	var b str.Builder
	var c text.Builder
	b = c
	fmt.Println(b.Len(), MaxInt64)
	{
		fmt := func() string { return "local" }
		println := fmt
		_ = println()
	}
	// want output:
	// 4 127 true A bb 4
	// shadows the import 2 true
	// 0 9223372036854775807
}
