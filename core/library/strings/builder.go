// Package strings: searching, cutting and building strings.
package strings

import (
	"internal/bytealg"
	"unicode/utf8"
)

// A Builder collects a string; do not copy one that is not empty.
type Builder struct {
	self *Builder // where it is used, to notice copies
	buf  []byte
}

//line strings/builder.go:32
func (b *Builder) copyCheck() {
	if b.self == nil {
		b.self = b
	} else if b.self != b {
//line strings/builder.go:41
		panic("strings: illegal use of non-zero Builder copied by value")
	}
}

// String shares the memory with the builder, which only ever appends.
func (b *Builder) String() string { return bytealg.String(b.buf) }

func (b *Builder) Len() int { return len(b.buf) }
func (b *Builder) Cap() int { return cap(b.buf) }

func (b *Builder) Reset() { b.self, b.buf = nil, nil }

func (b *Builder) Grow(n int) {
//line strings/builder.go:76
	b.copyCheck()
	if n < 0 {
		panic("strings.Builder.Grow: negative count")
	}
	if cap(b.buf)-len(b.buf) < n {
		b.buf = append(make([]byte, 0, 2*cap(b.buf)+n), b.buf...)
	}
}

func (b *Builder) Write(p []byte) (int, error) {
//line strings/builder.go:88
	b.copyCheck()
	b.buf = append(b.buf, p...)
	return len(p), nil
}

func (b *Builder) WriteByte(c byte) error {
//line strings/builder.go:96
	b.copyCheck()
	b.buf = append(b.buf, c)
	return nil
}

func (b *Builder) WriteRune(r rune) (int, error) {
//line strings/builder.go:104
	b.copyCheck()
	n := len(b.buf)
	b.buf = utf8.AppendRune(b.buf, r)
	return len(b.buf) - n, nil
}

func (b *Builder) WriteString(s string) (int, error) {
//line strings/builder.go:113
	b.copyCheck()
	b.buf = append(b.buf, s...)
	return len(s), nil
}

func Clone(s string) string { return string([]byte(s)) }

// Join puts sep between the elements.
func Join(elems []string, sep string) string {
	if len(elems) == 1 {
		return elems[0]
	}
	n := len(sep) * max(len(elems)-1, 0)
	for _, e := range elems {
		n += len(e)
	}
	b := make([]byte, 0, n)
	for i, e := range elems {
		if i > 0 {
			b = append(b, sep...)
		}
		b = append(b, e...)
	}
	return bytealg.String(b)
}

func Repeat(s string, count int) string {
	if count < 0 {
//line strings/strings.go:628
		panic("strings: negative Repeat count")
	}
	n := len(s) * count
	if s != "" && (n/len(s) != count || n < 0) {
//line strings/strings.go:632
		panic("strings: Repeat output length overflow")
	}
	if n == 0 {
		return ""
	}
	b := make([]byte, n)
	for done := copy(b, s); done < n; done *= 2 {
		copy(b[done:], b[:done])
	}
	return bytealg.String(b)
}
