// Writer: a buffer before a writer.
package bufio

import (
	"io"
	"unicode/utf8"
)

// A Writer keeps the first error and writes nothing more after it. Flush writes what is in the buffer.
type Writer struct {
	err error
	buf []byte // as long as what it holds
	wr  io.Writer
}

func NewWriter(w io.Writer) *Writer { return NewWriterSize(w, defaultSize) }

func NewWriterSize(w io.Writer, size int) *Writer {
	if b, ok := w.(*Writer); ok && cap(b.buf) >= size {
		return b
	}
	if size <= 0 {
		size = defaultSize
	}
	return &Writer{buf: make([]byte, 0, size), wr: w}
}

func (b *Writer) Size() int               { return cap(b.buf) }
func (b *Writer) Available() int          { return cap(b.buf) - len(b.buf) }
func (b *Writer) Buffered() int           { return len(b.buf) }
func (b *Writer) AvailableBuffer() []byte { return b.buf[len(b.buf):][:0] }

func (b *Writer) Reset(w io.Writer) {
	if b == w {
		return
	}
	if b.buf == nil {
		b.buf = make([]byte, 0, defaultSize)
	}
	b.err, b.buf, b.wr = nil, b.buf[:0], w
}

func (b *Writer) Flush() error {
	if b.err != nil || len(b.buf) == 0 {
		return b.err
	}
	n, err := b.wr.Write(b.buf)
	if n < len(b.buf) && err == nil {
		err = io.ErrShortWrite
	}
	if err != nil {
		left := copy(b.buf, b.buf[min(max(n, 0), len(b.buf)):])
		b.buf, b.err = b.buf[:left], err
		return err
	}
	b.buf = b.buf[:0]
	return nil
}

func (b *Writer) Write(p []byte) (n int, err error) {
	for len(p) > b.Available() && b.err == nil {
		var put int
		if len(b.buf) == 0 {
			put, b.err = b.wr.Write(p) // nothing to join it with
		} else {
			put = b.Available()
			b.buf = append(b.buf, p[:put]...)
			b.Flush()
		}
		n += put
		p = p[put:]
	}
	if b.err != nil {
		return n, b.err
	}
	b.buf = append(b.buf, p...)
	return n + len(p), nil
}

func (b *Writer) WriteString(s string) (n int, err error) {
	if len(s) <= b.Available() && b.err == nil {
		b.buf = append(b.buf, s...)
		return len(s), nil
	}
	sw, isStringWriter := b.wr.(io.StringWriter)
	for len(s) > b.Available() && b.err == nil {
		var put int
		if len(b.buf) == 0 && isStringWriter {
			put, b.err = sw.WriteString(s)
		} else {
			put = b.Available()
			b.buf = append(b.buf, s[:put]...)
			b.Flush()
		}
		n += put
		s = s[put:]
	}
	if b.err != nil {
		return n, b.err
	}
	b.buf = append(b.buf, s...)
	return n + len(s), nil
}

func (b *Writer) WriteByte(c byte) error {
	if b.err != nil {
		return b.err
	}
	if b.Available() == 0 && b.Flush() != nil {
		return b.err
	}
	b.buf = append(b.buf, c)
	return nil
}

func (b *Writer) WriteRune(r rune) (size int, err error) {
	var room [utf8.UTFMax]byte
	n := utf8.EncodeRune(room[:], r)
	if b.err == nil && b.Available() < utf8.UTFMax && n > 1 {
		b.Flush()
	}
	return b.Write(room[:n])
}

func (b *Writer) ReadFrom(r io.Reader) (n int64, err error) {
	if b.err != nil {
		return 0, b.err
	}
	if rf, ok := b.wr.(io.ReaderFrom); ok && len(b.buf) == 0 {
		n, err = rf.ReadFrom(r)
		b.err = err
		return n, err
	}
	for empty := 0; ; {
		if b.Available() == 0 && b.Flush() != nil {
			return n, b.err
		}
		got, err := r.Read(b.buf[len(b.buf):cap(b.buf)])
		b.buf = b.buf[:len(b.buf)+got]
		n += int64(got)
		if got > 0 {
			empty = 0
		} else if empty++; empty == maxEmptyReads && err == nil {
			return n, io.ErrNoProgress
		}
		if err == io.EOF {
			if b.Available() == 0 {
				return n, b.Flush()
			}
			return n, nil
		}
		if err != nil {
			return n, err
		}
	}
}

// A ReadWriter is both.
type ReadWriter struct {
	*Reader
	*Writer
}

func NewReadWriter(r *Reader, w *Writer) *ReadWriter { return &ReadWriter{r, w} }
