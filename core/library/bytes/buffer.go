// Package bytes: searching, cutting and collecting bytes.
package bytes

import (
	"errors"
	"internal/bytealg"
	"io"
	"unicode/utf8"
)

const (
	MinRead = 512

	opNone = 0  // the last operation cannot be undone,
	opRead = -1 // it read at least a byte; a positive number: a rune of that size
)

var ErrTooLarge = errors.New("bytes.Buffer: too large")

// A Buffer is empty at first; buf[at:] is not read yet.
type Buffer struct {
	buf  []byte
	at   int
	last int
}

func NewBuffer(buf []byte) *Buffer     { return &Buffer{buf: buf} }
func NewBufferString(s string) *Buffer { return &Buffer{buf: []byte(s)} }

func (b *Buffer) Bytes() []byte           { return b.buf[b.at:] }
func (b *Buffer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }
func (b *Buffer) Len() int                { return len(b.buf) - b.at }
func (b *Buffer) Cap() int                { return cap(b.buf) }
func (b *Buffer) Available() int          { return cap(b.buf) - len(b.buf) }

func (b *Buffer) String() string {
	if b == nil {
		return "<nil>"
	}
	return string(b.buf[b.at:])
}

func (b *Buffer) Reset() { b.buf, b.at, b.last = b.buf[:0], 0, opNone }

func (b *Buffer) Truncate(n int) {
	if n == 0 {
		b.Reset()
		return
	}
	b.last = opNone
	if n < 0 || n > b.Len() {
		panic("bytes.Buffer: truncation out of range")
	}
	b.buf = b.buf[:b.at+n]
}

// forget drops what is read when nothing else is left, before n bytes are written for which there is no room.
func (b *Buffer) forget(n int) {
	b.last = opNone
	if n > cap(b.buf)-len(b.buf) && b.at > 0 && b.at == len(b.buf) {
		b.Reset()
	}
}

func (b *Buffer) Grow(n int) {
	if n < 0 {
		panic("bytes.Buffer.Grow: negative count")
	}
	b.forget(n)
	if cap(b.buf)-len(b.buf) >= n {
		return
	}
	if b.Len()+n <= cap(b.buf)/2 {
		b.buf = b.buf[:copy(b.buf, b.buf[b.at:])]
	} else {
		b.buf = append(make([]byte, 0, 2*cap(b.buf)+n), b.buf[b.at:]...)
	}
	b.at = 0
}

func (b *Buffer) Write(p []byte) (n int, err error) {
	b.forget(len(p))
	b.buf = append(b.buf, p...)
	return len(p), nil
}

func (b *Buffer) WriteString(s string) (n int, err error) {
	b.forget(len(s))
	b.buf = append(b.buf, s...)
	return len(s), nil
}

func (b *Buffer) WriteByte(c byte) error {
	b.forget(1)
	b.buf = append(b.buf, c)
	return nil
}

func (b *Buffer) WriteRune(r rune) (n int, err error) {
	b.forget(utf8.UTFMax)
	before := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - before, nil
}

func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	for {
		b.Grow(MinRead)
		m, e := r.Read(b.buf[len(b.buf):cap(b.buf)])
		if m < 0 {
			panic(errors.New("bytes.Buffer: reader returned negative count from Read"))
		}
		b.buf = b.buf[:len(b.buf)+m]
		n += int64(m)
		if e == io.EOF {
			return n, nil
		}
		if e != nil {
			return n, e
		}
	}
}

func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	b.last = opNone
	if have := b.Len(); have > 0 {
		m, e := w.Write(b.buf[b.at:])
		if m > have {
			panic("bytes.Buffer.WriteTo: invalid Write count")
		}
		b.at += m
		if e != nil {
			return int64(m), e
		}
		if m != have {
			return int64(m), io.ErrShortWrite
		}
		n = int64(m)
	}
	b.Reset()
	return n, nil
}

func (b *Buffer) Read(p []byte) (n int, err error) {
	b.last = opNone
	if b.Len() == 0 {
		b.Reset()
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, b.buf[b.at:])
	b.at += n
	if n > 0 {
		b.last = opRead
	}
	return n, nil
}

// Next is the next n bytes, or what there is; valid until the next change.
func (b *Buffer) Next(n int) []byte {
	b.last = opNone
	n = min(n, b.Len())
	data := b.buf[b.at : b.at+n]
	b.at += n
	if n > 0 {
		b.last = opRead
	}
	return data
}

func (b *Buffer) ReadByte() (byte, error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, io.EOF
	}
	c := b.buf[b.at]
	b.at++
	b.last = opRead
	return c, nil
}

func (b *Buffer) ReadRune() (r rune, size int, err error) {
	if b.Len() == 0 {
		b.Reset()
		return 0, 0, io.EOF
	}
	r, size = utf8.DecodeRune(b.buf[b.at:])
	b.at += size
	b.last = size
	return r, size, nil
}

func (b *Buffer) UnreadRune() error {
	if b.last <= 0 {
		return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
	}
	b.at = max(b.at-b.last, 0)
	b.last = opNone
	return nil
}

func (b *Buffer) UnreadByte() error {
	if b.last == opNone {
		return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
	}
	b.last = opNone
	b.at = max(b.at-1, 0)
	return nil
}

func (b *Buffer) readSlice(delim byte) (line []byte, err error) {
	end := len(b.buf)
	if i := bytealg.IndexByte(b.buf[b.at:], delim); i >= 0 {
		end = b.at + i + 1
	} else {
		err = io.EOF
	}
	line = b.buf[b.at:end]
	b.at = end
	b.last = opRead
	return line, err
}

func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	slice, err := b.readSlice(delim)
	return append(line, slice...), err
}

func (b *Buffer) ReadString(delim byte) (line string, err error) {
	slice, err := b.readSlice(delim)
	return string(slice), err
}

func (b *Buffer) Peek(n int) ([]byte, error) {
	if b.Len() < n {
		return b.buf[b.at:], io.EOF
	}
	return b.buf[b.at : b.at+n], nil
}
