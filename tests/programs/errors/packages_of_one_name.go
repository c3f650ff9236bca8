// Where packages that are imported, however indirectly, share a name, types are qualified by paths.
package main

import (
	"container/list"
	"math/rand"
	rand2 "math/rand/v2"
	"strconv"
	"sync"
	"sync/atomic"
)

var _ int = atomic.Value{}     // want error: cannot use atomic.Value{} (value of struct type "sync/atomic".Value) as int value in variable declaration
var _ int = &sync.Mutex{}      // want error: cannot use &sync.Mutex{} (value of type *"sync".Mutex) as int value in variable declaration
var _ int = strconv.NumError{} // want error: cannot use strconv.NumError{} (value of struct type "strconv".NumError) as int value in variable declaration
var _ rand.Rand = rand2.Rand{} // want error: cannot use rand2.Rand{} (value of struct type "math/rand/v2".Rand) as "math/rand".Rand value in variable declaration
var _ int = list.List{}        // want error: cannot use list.List{} (value of struct type list.List) as int value in variable declaration

func main() {}
