// Atomic functions and types.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var n atomic.Int64
	var old int32
	var flag atomic.Bool
	var v atomic.Value
	var wg sync.WaitGroup
	for i := 0; i < 10; i++ {
		wg.Go(func() {
			n.Add(int64(i))
			atomic.AddInt32(&old, 2)
		})
	}
	wg.Wait()
	fmt.Println(n.Load(), atomic.LoadInt32(&old), flag.Swap(true), flag.Load())
	fmt.Println(n.CompareAndSwap(45, 1), n.CompareAndSwap(45, 2), n.Load())
	fmt.Println(v.Load())
	v.Store([]int{1, 2})
	fmt.Println(v.Load())
	var u atomic.Uint32
	u.Store(7)
	fmt.Println(u.Add(^uint32(0)), u.And(2), u.Or(1), u.Load())
	// want output:
	// 45 20 false true
	// true false 1
	// <nil>
	// [1 2]
	// 6 6 2 3
}
