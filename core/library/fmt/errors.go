// Errorf.
package fmt

import "errors"

// Errorf makes an error of the text; what the verb %w stands for is wrapped by it.
func Errorf(format string, a ...any) error {
	p := &printer{wrapsErrors: true}
	p.printf(format, a)
	text := string(p.buf)
	switch len(p.wrapped) {
	case 0:
		return errors.New(text)
	case 1:
		err, _ := a[p.wrapped[0]].(error)
		return &wrapError{text, err}
	}
	if p.isReordered {
		sortInts(p.wrapped)
	}
	var errs []error
	for i, at := range p.wrapped {
		if i > 0 && p.wrapped[i-1] == at {
			continue
		}
		if err, ok := a[at].(error); ok {
			errs = append(errs, err)
		}
	}
	return &wrapErrors{text, errs}
}

func sortInts(list []int) {
	for i := range list {
		for j := i; j > 0 && list[j-1] > list[j]; j-- {
			list[j-1], list[j] = list[j], list[j-1]
		}
	}
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }
