// errors.Is, As, Join and Unwrap walk through what is wrapped.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
)

type codeError struct{ code int }

func (e *codeError) Error() string { return fmt.Sprint("code ", e.code) }

func main() {
	base := &codeError{7}
	err := fmt.Errorf("step 2: %w", fmt.Errorf("step 1: %w", base))
	var found *codeError
	fmt.Println(err, errors.As(err, &found), found.code, errors.Is(err, base), errors.Is(err, io.EOF))
	both := errors.Join(err, nil, io.EOF)
	fmt.Println(both, errors.Is(both, io.EOF), errors.Unwrap(both) == nil)
	two := fmt.Errorf("%w and %w", io.EOF, os.ErrNotExist)
	fmt.Println(two, errors.Is(two, os.ErrNotExist))
	defer func() { fmt.Println(recover()) }()
	errors.As(err, nil)
	// want output:
	// step 2: step 1: code 7 true 7 true false
	// step 2: step 1: code 7
	// EOF true true
	// EOF and file does not exist true
	// errors: target cannot be nil
}
