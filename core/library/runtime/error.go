// Package runtime: the types of run-time panics. The interpreter makes their values, the texts are Go's.
package runtime

// Error is what run-time panics implement besides error.
type Error interface {
	error
	RuntimeError()
}

// errorString is a run-time error whose text gets Go's prefix.
type errorString string

func (e errorString) Error() string { return "runtime error: " + string(e) }
func (errorString) RuntimeError()   {}

// plainError is a run-time error without the prefix, as those of channels and nil maps.
type plainError string

func (e plainError) Error() string { return string(e) }
func (plainError) RuntimeError()   {}

// boundsError is an index or slice expression out of range; the text without the prefix.
type boundsError string

func (e boundsError) Error() string { return "runtime error: " + string(e) }
func (boundsError) RuntimeError()   {}

// A TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct{ text string }

func (e *TypeAssertionError) Error() string { return e.text }
func (*TypeAssertionError) RuntimeError()   {}

// A PanicNilError is what recover returns after panic(nil).
type PanicNilError struct{ _ [0]func() }

func (*PanicNilError) Error() string { return "panic called with nil argument" }
func (*PanicNilError) RuntimeError() {}
