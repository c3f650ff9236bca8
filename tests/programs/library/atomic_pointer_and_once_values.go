// Generic types and functions of sync, sync/atomic, errors and unique.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"unique"
	"unsafe"
)

type node struct{ value int }

type coded struct{ code int }

func (c coded) Error() string { return fmt.Sprint("code ", c.code) }

type disguised struct{}

func (disguised) Error() string { return "disguised" }
func (disguised) As(target any) bool {
	c, ok := target.(*coded)
	if ok {
		c.code = 7
	}
	return ok
}

func main() {
	var p atomic.Pointer[node]
	a, b := &node{1}, &node{2}
	fmt.Println(p.Load() == nil, p.CompareAndSwap(nil, a), p.CompareAndSwap(nil, b), p.Load().value, p.Swap(b).value, unsafe.Sizeof(p))
	p.Store(a)
	fmt.Println(p.Load().value)

	calls := 0
	one := sync.OnceValue(func() int { calls++; return 40 + calls })
	two := sync.OnceValues(func() (string, error) { calls++; return "x", coded{calls} })
	fmt.Println(one(), one(), calls)
	fmt.Println(two())
	fmt.Println(two())
	bad := sync.OnceValue(func() int { panic("no value") })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			bad()
		}()
	}

	err := fmt.Errorf("all: %w", errors.Join(errors.New("first"), coded{3}))
	fmt.Println(errors.AsType[coded](err))
	fmt.Println(errors.AsType[coded](disguised{}))
	_, ok := errors.AsType[*node2](err)
	fmt.Println(ok)
	_, ok = errors.AsType[error](nil)
	fmt.Println(ok)

	x, y, z := unique.Make("go"), unique.Make("g"+string('o')), unique.Make("park")
	fmt.Println(x == y, x == z, x.Value(), unique.Make[any](1) == unique.Make[any](1))
	// want output:
	// true true false 1 1 8
	// 1
	// 41 41 1
	// x code 2
	// x code 2
	// no value
	// no value
	// code 3 true
	// code 7 true
	// false
	// false
	// true false go true
}

type node2 struct{ error }
