// Slice and String panic when there is no room for so many elements.
package main

import (
	"fmt"
	"unsafe"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var p *int
	var q *struct{}
	var b *byte
	var u uint64 = 1 << 63
	x, one, minus, big := 5, 1, -1, 1<<62
	try(func() { _ = unsafe.Slice(p, one) })
	try(func() { _ = unsafe.Slice(p, minus) })
	try(func() { _ = unsafe.Slice(p, big) })
	try(func() { _ = unsafe.Slice(q, one) })
	try(func() { _ = unsafe.Slice(&x, big) })
	try(func() { _ = unsafe.Slice(&x, minus) })
	try(func() { _ = unsafe.Slice(&x, u) })
	try(func() { _ = unsafe.Slice(&struct{}{}, big) })
	try(func() { _ = unsafe.String(b, one) })
	try(func() { _ = unsafe.String(b, minus) })
	try(func() { _ = unsafe.String((*byte)(unsafe.Pointer(&x)), u) })
	try(func() { _ = unsafe.Slice((*byte)(unsafe.Pointer(&x)), 1<<63-1) })
	_ = unsafe.Slice(p, one)
	// want panic: runtime error: unsafe.Slice: ptr is nil and len is not zero
	// want output:
	// runtime error: unsafe.Slice: ptr is nil and len is not zero
	// runtime error: unsafe.Slice: len out of range
	// runtime error: unsafe.Slice: ptr is nil and len is not zero
	// runtime error: unsafe.Slice: ptr is nil and len is not zero
	// runtime error: unsafe.Slice: len out of range
	// runtime error: unsafe.Slice: len out of range
	// runtime error: unsafe.Slice: len out of range
	// <nil>
	// runtime error: unsafe.String: ptr is nil and len is not zero
	// runtime error: unsafe.String: len out of range
	// runtime error: unsafe.String: len out of range
	// <nil>
}
