// The functions of sync/atomic on every kind of word.
package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var a int32 = 6
	var b int64 = 6
	var c uint32 = 6
	var d uint64 = 6
	var e uintptr = 6
	fmt.Println(atomic.AndInt32(&a, 3), atomic.OrInt32(&a, 8), atomic.SwapInt32(&a, 1), atomic.AddInt32(&a, -2))             // want: 6 2 10 -1
	fmt.Println(atomic.AndInt64(&b, 3), atomic.OrInt64(&b, 8), atomic.SwapInt64(&b, 1), atomic.AddInt64(&b, -2))             // want: 6 2 10 -1
	fmt.Println(atomic.AndUint32(&c, 3), atomic.OrUint32(&c, 8), atomic.SwapUint32(&c, 1), atomic.AddUint32(&c, ^uint32(0))) // want: 6 2 10 0
	fmt.Println(atomic.AndUint64(&d, 3), atomic.OrUint64(&d, 8), atomic.SwapUint64(&d, 1), atomic.AddUint64(&d, 1))          // want: 6 2 10 2
	fmt.Println(atomic.AndUintptr(&e, 3), atomic.OrUintptr(&e, 8), atomic.SwapUintptr(&e, 1), atomic.AddUintptr(&e, 1))      // want: 6 2 10 2
	fmt.Println(atomic.CompareAndSwapUint32(&c, 0, 5), atomic.CompareAndSwapUintptr(&e, 9, 5))                               // want: true false
	atomic.StoreInt32(&a, 7)
	atomic.StoreInt64(&b, 8)
	atomic.StoreUintptr(&e, 9)
	fmt.Println(atomic.LoadInt32(&a), atomic.LoadInt64(&b), atomic.LoadUint32(&c), atomic.LoadUint64(&d), atomic.LoadUintptr(&e)) // want: 7 8 5 2 9
	defer func() { fmt.Println(recover()) }()
	atomic.AddInt64(nil, 1) // want: runtime error: invalid memory address or nil pointer dereference
}
