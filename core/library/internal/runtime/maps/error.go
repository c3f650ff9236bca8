// Package maps: the panic of a look-up in an empty map with a key that cannot be hashed.
package maps

type unhashableTypeError struct{ text string }

func (e unhashableTypeError) Error() string { return "hash of unhashable type: " + e.text }
func (unhashableTypeError) RuntimeError()   {}
