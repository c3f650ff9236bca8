// Package os: standard streams, arguments, environment and exit. There is no file system here.
package os

import (
	"errors"
	"io"
)

func write(fd int, p []byte) int
func read(fd int, p []byte) int
func exit(code int)
func arguments() []string
func environment() []string

var (
	Stdin  = NewFile(0, "/dev/stdin")
	Stdout = NewFile(1, "/dev/stdout")
	Stderr = NewFile(2, "/dev/stderr")

	// Args is the program's name and its arguments.
	Args = arguments()
)

var (
	ErrInvalid    = errors.New("invalid argument")
	ErrPermission = errors.New("permission denied")
	ErrExist      = errors.New("file already exists")
	ErrNotExist   = errors.New("file does not exist")
	ErrClosed     = errors.New("file already closed")

	errBadDescriptor = errors.New("bad file descriptor")
)

const (
	PathSeparator = '/'
	DevNull       = "/dev/null"
)

// Exit ends the program at once; deferred calls do not run.
func Exit(code int) { exit(code) }

// A PathError says which operation failed on which file.
type PathError struct {
	Op   string
	Path string
	Err  error
}

func (e *PathError) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }
func (e *PathError) Unwrap() error { return e.Err }

// A File is one of the standard streams.
type File struct {
	fd       int
	name     string
	isClosed bool
}

func NewFile(fd uintptr, name string) *File { return &File{fd: int(fd), name: name} }

func (f *File) Name() string { return f.name }
func (f *File) Fd() uintptr  { return uintptr(f.fd) }
func (f *File) Sync() error  { return f.check("sync", f == nil || f.fd <= 2) }

// check is the error of an operation, if it cannot be done.
func (f *File) check(op string, isPossible bool) error {
	switch {
	case f == nil:
		return ErrInvalid
	case f.isClosed:
		return &PathError{op, f.name, ErrClosed}
	case !isPossible:
		return &PathError{op, f.name, errBadDescriptor}
	}
	return nil
}

// Read waits until the host has input.
func (f *File) Read(b []byte) (n int, err error) {
	if err := f.check("read", f == nil || f.fd == 0); err != nil {
		return 0, err
	}
	if len(b) == 0 {
		return 0, nil
	}
	if n = read(f.fd, b); n == 0 {
		return 0, io.EOF
	}
	return n, nil
}

func (f *File) Write(b []byte) (n int, err error) {
	if err := f.check("write", f == nil || f.fd == 1 || f.fd == 2); err != nil {
		return 0, err
	}
	return write(f.fd, b), nil
}

func (f *File) WriteString(s string) (n int, err error) { return f.Write([]byte(s)) }

func (f *File) Close() error {
	if err := f.check("close", true); err != nil {
		return err
	}
	f.isClosed = true
	return nil
}

func Getpid() int                 { return 1 }
func Hostname() (string, error)   { return "gopark", nil }
func IsExist(err error) bool      { return errors.Is(err, ErrExist) }
func IsNotExist(err error) bool   { return errors.Is(err, ErrNotExist) }
func IsPathSeparator(c byte) bool { return c == PathSeparator }
