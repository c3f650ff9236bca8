// Package unique: one handle for equal values.
package unique

// A Handle equals another one if their values are equal.
type Handle[T comparable] struct{ value *T }

func (h Handle[T]) Value() T { return *h.value }

// entry is a value together with its type, as a key.
type entry[T comparable] struct{ value T }

var handles = map[any]any{} // an entry[T] to its *T

func Make[T comparable](value T) Handle[T] {
	key := entry[T]{value}
	if known, ok := handles[key].(*T); ok {
		return Handle[T]{known}
	}
	handles[key] = &value
	return Handle[T]{&value}
}
