// Packages that do not import Go's runtime reach no second package named atomic.
package main

import (
	"container/list"
	"sync/atomic"
)

var _ int = atomic.Value{}      // want error: cannot use atomic.Value{} (value of struct type atomic.Value) as int value in variable declaration
var _ int = &atomic.Int32{}     // want error: cannot use &atomic.Int32{} (value of type *atomic.Int32) as int value in variable declaration
var _ atomic.Value = list.New() // want error: cannot use list.New() (value of type *list.List) as atomic.Value value in variable declaration

func main() {}
