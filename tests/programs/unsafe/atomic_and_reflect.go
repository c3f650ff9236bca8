// sync/atomic and reflect know unsafe.Pointer.
package main

import (
	"fmt"
	"reflect"
	"sync/atomic"
	"unsafe"
)

func main() {
	x, y := 1, 2
	p, q := unsafe.Pointer(&x), unsafe.Pointer(&y)
	var shared unsafe.Pointer
	atomic.StorePointer(&shared, p)
	isSame := atomic.LoadPointer(&shared) == p
	isSwapped := atomic.CompareAndSwapPointer(&shared, p, q)
	isOld := atomic.SwapPointer(&shared, nil) == q
	fmt.Println(isSame, isSwapped, isOld, shared)
	v := reflect.ValueOf(&x)
	fmt.Println(v.UnsafePointer() == p, v.Pointer() == uintptr(p), reflect.TypeOf(p), reflect.ValueOf(q).Kind())
	// want output:
	// true true true <nil>
	// true true unsafe.Pointer unsafe.Pointer
}
