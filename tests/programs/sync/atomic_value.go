// An atomic.Value holds values of one type only.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var v atomic.Value
	fmt.Println(v.Load()) // want: <nil>
	v.Store("first")
	fmt.Println(v.Swap("second"), v.Load(), v.CompareAndSwap("second", "third"), v.Load()) // want: first second true third
	defer func() { fmt.Println(recover()) }()
	v.Store(1) // want: sync/atomic: store of inconsistently typed value into Value
}
