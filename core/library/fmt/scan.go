// Scanning: values from text. The entry points, and how operands are walked through.
package fmt

import (
	"errors"
	"io"
	"os"
	"unicode/utf8"
)

// ScanState is what a Scanner reads from.
type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

// A Scanner scans itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

func Scan(a ...any) (n int, err error)                 { return Fscan(os.Stdin, a...) }
func Scanln(a ...any) (n int, err error)               { return Fscanln(os.Stdin, a...) }
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

func Sscan(str string, a ...any) (n int, err error)   { return Fscan(&stringReader{str}, a...) }
func Sscanln(str string, a ...any) (n int, err error) { return Fscanln(&stringReader{str}, a...) }

func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(&stringReader{str}, format, a...)
}

// Fscan reads operands between white space; newlines are white space.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.newlineIsSpace = true
	return s.scanAll(a)
}

// Fscanln is Fscan up to the end of the line.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScanner(r)
	s.newlineIsEnd = true
	return s.scanAll(a)
}

// Fscanf reads as the format says; newlines must match.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScanner(r).scanFormat(format, a)
}

type stringReader struct{ rest string }

func (r *stringReader) Read(b []byte) (n int, err error) {
	n = copy(b, r.rest)
	r.rest = r.rest[n:]
	if n == 0 {
		err = io.EOF
	}
	return n, err
}

// scanError carries an error out of the depth of scanning.
type scanError struct{ err error }

const (
	atEnd = -1 // instead of a rune

	noLimit = 1 << 30
)

// scanner is the state of one call.
type scanner struct {
	input          io.RuneScanner
	token          []byte
	count          int // runes read
	isAtEnd        bool
	newlineIsEnd   bool
	newlineIsSpace bool
	limit          int // count may not pass this
	width          int // of the operand, noLimit if it has none
}

func newScanner(r io.Reader) *scanner {
	s := &scanner{limit: noLimit, width: noLimit}
	if rs, ok := r.(io.RuneScanner); ok {
		s.input = rs
	} else {
		s.input = &runeReader{reader: r, peeked: -1}
	}
	return s
}

func (s *scanner) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *scanner) ReadRune() (r rune, size int, err error) {
	if s.isAtEnd || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	r, size, err = s.input.ReadRune()
	switch {
	case err == nil:
		s.count++
		s.isAtEnd = s.newlineIsEnd && r == '\n'
	case err == io.EOF:
		s.isAtEnd = true
	}
	return r, size, err
}

func (s *scanner) UnreadRune() error {
	s.input.UnreadRune()
	s.isAtEnd = false
	s.count--
	return nil
}

func (s *scanner) Width() (wid int, ok bool) {
	if s.width == noLimit {
		return 0, false
	}
	return s.width, true
}

// Token reads runes as long as f likes them (f nil: no white space).
func (s *scanner) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			failure, ok := reason.(scanError)
			if !ok {
				panic(reason)
			}
			err = failure.err
		}
	}()
	if f == nil {
		f = notSpace
	}
	s.token = s.token[:0]
	return s.readToken(skipSpace, f), nil
}

func (s *scanner) readToken(skipSpace bool, f func(rune) bool) []byte {
	if skipSpace {
		s.SkipSpace()
	}
	for {
		r := s.next()
		if r == atEnd {
			return s.token
		}
		if !f(r) {
			s.UnreadRune()
			return s.token
		}
		s.token = utf8.AppendRune(s.token, r)
	}
}

func isSpace(r rune) bool {
	switch {
	case r == ' ' || '\t' <= r && r <= '\r':
		return true
	case r < 0x80:
		return false
	case r == 0x85, r == 0xA0, r == 0x1680, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F, r == 0x3000:
		return true
	}
	return 0x2000 <= r && r <= 0x200A
}

func notSpace(r rune) bool { return !isSpace(r) }

// next is the next rune or atEnd.
func (s *scanner) next() rune {
	r, _, err := s.ReadRune()
	if err == io.EOF {
		return atEnd
	}
	if err != nil {
		panic(scanError{err})
	}
	return r
}

func (s *scanner) mustNext() rune {
	r := s.next()
	if r == atEnd {
		panic(scanError{io.ErrUnexpectedEOF})
	}
	return r
}

// requireMore panics with EOF at the end of input.
func (s *scanner) requireMore() {
	if s.next() == atEnd {
		panic(io.EOF)
	}
	s.UnreadRune()
}

func (s *scanner) fail(text string) { panic(scanError{errors.New(text)}) }

func (s *scanner) SkipSpace() {
	for {
		r := s.next()
		switch {
		case r == atEnd:
			return
		case r == '\r' && s.peek("\n"):
		case r == '\n' && !s.newlineIsSpace:
			s.fail("unexpected newline")
		case !isSpace(r):
			s.UnreadRune()
			return
		}
	}
}

func hasRune(s string, r rune) bool {
	for _, c := range s {
		if c == r {
			return true
		}
	}
	return false
}

// accept takes the next rune into the token if it is one of those.
func (s *scanner) accept(runes string) bool {
	r := s.next()
	if r == atEnd {
		return false
	}
	if !hasRune(runes, r) {
		s.UnreadRune()
		return false
	}
	s.token = utf8.AppendRune(s.token, r)
	return true
}

func (s *scanner) peek(runes string) bool {
	r := s.next()
	if r != atEnd {
		s.UnreadRune()
	}
	return hasRune(runes, r)
}

// handle turns a panic of scanning into its error.
func handle(err *error) {
	switch reason := recover().(type) {
	case nil:
	case scanError:
		*err = reason.err
	case error:
		if reason != io.EOF {
			panic(reason)
		}
		*err = io.EOF
	default:
		panic(reason)
	}
}

func (s *scanner) scanAll(a []any) (n int, err error) {
	defer handle(&err)
	for _, arg := range a {
		s.scanOne('v', arg)
		n++
	}
	for s.newlineIsEnd {
		r := s.next()
		if r == '\n' || r == atEnd {
			break
		}
		if !isSpace(r) {
			s.fail("expected newline")
		}
	}
	return n, nil
}

func (s *scanner) scanFormat(format string, a []any) (n int, err error) {
	defer handle(&err)
	end := len(format) - 1
	for i := 0; i <= end; {
		matched := s.match(format[i:])
		if matched > 0 {
			i += matched
			continue
		}
		if format[i] != '%' {
			if matched < 0 {
				s.fail("input does not match format")
			}
			break
		}
		i++
		var hasWidth bool
		s.width, hasWidth, i = parseNumber(format[:end], i)
		if !hasWidth {
			s.width = noLimit
		}
		verb, size := utf8.DecodeRuneInString(format[i:])
		i += size
		if verb != 'c' {
			s.SkipSpace()
		}
		if verb == '%' {
			s.requireMore()
			if !s.accept("%") {
				s.fail("missing literal %")
			}
			continue
		}
		s.limit = min(noLimit, s.count+s.width)
		if n >= len(a) {
			s.fail("too few operands for format '%" + format[i-size:] + "'")
		}
		s.scanOne(verb, a[n])
		n++
		s.limit = noLimit
	}
	if n < len(a) {
		s.fail("too many operands")
	}
	return n, nil
}

// match reads what the format says literally, up to a verb; how many bytes of the format that was, or -1 if the input differs.
func (s *scanner) match(format string) int {
	at := 0
	for at < len(format) {
		c, size := utf8.DecodeRuneInString(format[at:])
		if isSpace(c) {
			at += s.matchSpace(format[at:])
			continue
		}
		if c == '%' {
			if at+size == len(format) {
				s.fail("missing verb: % at end of format string")
			}
			if format[at+size] != '%' {
				return at
			}
			at += size
		}
		if s.mustNext() != c {
			s.UnreadRune()
			return -1
		}
		at += size
	}
	return at
}

// matchSpace reads the white space that a run of it in the format asks for, and returns how long that run is.
func (s *scanner) matchSpace(format string) int {
	newlines, endsInSpace, length := 0, false, 0
	for i, c := range format {
		if !isSpace(c) {
			break
		}
		if endsInSpace = c != '\n'; !endsInSpace {
			newlines++
		}
		length = i + utf8.RuneLen(c)
	}
	skip := func(r rune) rune {
		for isSpace(r) && r != '\n' {
			r = s.next()
		}
		return r
	}
	for range newlines {
		if r := skip(s.next()); r != '\n' && r != atEnd {
			s.fail("newline in format does not match input")
		}
	}
	if !endsInSpace {
		return length
	}
	r := s.next()
	if newlines == 0 {
		if !isSpace(r) && r != atEnd {
			s.fail("expected space in input to match format")
		}
		if r == '\n' {
			s.fail("newline in input does not match format")
		}
	}
	if skip(r) != atEnd {
		s.UnreadRune()
	}
	return length
}

// runeReader reads runes from a reader, no byte more than it needs.
type runeReader struct {
	reader  io.Reader
	pending []byte // read, but not part of a rune yet
	peeked  rune   // >= 0: to be read again; else the bits of the last one, inverted
}

func (r *runeReader) readByte() (byte, error) {
	if len(r.pending) > 0 {
		b := r.pending[0]
		r.pending = r.pending[1:]
		return b, nil
	}
	var b [1]byte
	n, err := io.ReadFull(r.reader, b[:])
	if n != 1 {
		return 0, err
	}
	return b[0], nil
}

func (r *runeReader) ReadRune() (c rune, size int, err error) {
	if r.peeked >= 0 {
		c = r.peeked
		r.peeked = ^c
		return c, utf8.RuneLen(c), nil
	}
	b, err := r.readByte()
	if err != nil {
		return 0, 0, err
	}
	if b < utf8.RuneSelf {
		r.peeked = ^rune(b)
		return rune(b), 1, nil
	}
	bytes := []byte{b}
	for !utf8.FullRune(bytes) {
		b, err = r.readByte()
		if err == io.EOF {
			break
		}
		if err != nil {
			return 0, 0, err
		}
		bytes = append(bytes, b)
	}
	c, size = utf8.DecodeRune(bytes)
	if size < len(bytes) {
		r.pending = append(bytes[size:], r.pending...)
	}
	r.peeked = ^c
	return c, size, nil
}

func (r *runeReader) UnreadRune() error {
	if r.peeked >= 0 {
		return errors.New("fmt: scanning called UnreadRune with no rune available")
	}
	r.peeked = ^r.peeked
	return nil
}
