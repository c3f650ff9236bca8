// Package weak: pointers that do not keep their object alive.
package weak

import "unsafe"

// A Pointer equals another one if both were made from the same pointer.
type Pointer[T any] struct {
	_    [0]*T
	word unsafe.Pointer
}

func register(ptr unsafe.Pointer) (word unsafe.Pointer)
func strong(word unsafe.Pointer) (ptr unsafe.Pointer)

func Make[T any](ptr *T) Pointer[T] {
	if ptr == nil {
		return Pointer[T]{}
	}
	return Pointer[T]{word: register(unsafe.Pointer(ptr))}
}

// Value is the pointer, or nil when the object is gone.
func (p Pointer[T]) Value() *T {
	if p.word == nil {
		return nil
	}
	return (*T)(strong(p.word))
}
