// Package errors: making, wrapping and searching errors.
package errors

import "reflect"

// New returns an error that is equal only to itself.
func New(text string) error { return &errorString{text} }

type errorString struct{ s string }

func (e *errorString) Error() string { return e.s }

// ErrUnsupported says that an operation cannot be done here.
var ErrUnsupported = New("unsupported operation")

// Unwrap returns the one error that err wraps, or nil.
func Unwrap(err error) error {
	if u, ok := err.(interface{ Unwrap() error }); ok {
		return u.Unwrap()
	}
	return nil
}

// Is reports whether err or an error it wraps equals target, or says so by a method Is.
func Is(err, target error) bool {
	if err == nil || target == nil {
		return err == target
	}
	return is(err, target, reflect.TypeOf(target).Comparable())
}

func is(err, target error, isComparable bool) bool {
	for {
		if isComparable && err == target {
			return true
		}
		if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			if err = x.Unwrap(); err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && is(e, target, isComparable) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// As finds the first error in err's tree that fits the variable target points to, and stores it there.
func As(err error, target any) bool {
	if err == nil {
		return false
	}
	if target == nil {
//line errors/wrap.go:107
		panic("errors: target cannot be nil")
	}
	place := reflect.ValueOf(target)
	if place.Kind() != reflect.Pointer || place.IsNil() {
//line errors/wrap.go:112
		panic("errors: target must be a non-nil pointer")
	}
	want := place.Type().Elem()
	if want.Kind() != reflect.Interface && !want.Implements(errorType) {
//line errors/wrap.go:116
		panic("errors: *target must be interface or implement error")
	}
	return as(err, target, place.Elem(), want)
}

var errorType = reflect.TypeOf((*error)(nil)).Elem()

func as(err error, target any, place reflect.Value, want reflect.Type) bool {
	for {
		if reflect.TypeOf(err).AssignableTo(want) {
			place.Set(reflect.ValueOf(err))
			return true
		}
		if x, ok := err.(interface{ As(any) bool }); ok && x.As(target) {
			return true
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			if err = x.Unwrap(); err == nil {
				return false
			}
		case interface{ Unwrap() []error }:
			for _, e := range x.Unwrap() {
				if e != nil && as(e, target, place, want) {
					return true
				}
			}
			return false
		default:
			return false
		}
	}
}

// Join wraps the errors that are not nil; their texts stand on lines of their own.
func Join(errs ...error) error {
	joined := &joinError{}
	for _, err := range errs {
		if err != nil {
			joined.errs = append(joined.errs, err)
		}
	}
	if len(joined.errs) == 0 {
		return nil
	}
	return joined
}

type joinError struct{ errs []error }

func (e *joinError) Error() string {
	text := e.errs[0].Error()
	for _, err := range e.errs[1:] {
		text += "\n" + err.Error()
	}
	return text
}

func (e *joinError) Unwrap() []error { return e.errs }

// AsType finds the first error in err's tree that is an E, or whose As method makes one.
func AsType[E error](err error) (E, bool) {
	var zero E
	for err != nil {
		if e, ok := err.(E); ok {
			return e, true
		}
		if x, ok := err.(interface{ As(any) bool }); ok {
			if place := new(E); x.As(place) {
				return *place, true
			}
		}
		switch x := err.(type) {
		case interface{ Unwrap() error }:
			err = x.Unwrap()
		case interface{ Unwrap() []error }:
			for _, inner := range x.Unwrap() {
				if e, ok := AsType[E](inner); ok {
					return e, true
				}
			}
			return zero, false
		default:
			return zero, false
		}
	}
	return zero, false
}
